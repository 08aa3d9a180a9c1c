#include "catalyse/service/dump.h"
#include "service/transfer/fill.h"
#include "service/transfer/load_read.h"
#include "service/transfer/loops.h"

struct loading {
    FILE *in;
    const char *name;
    struct db *db;
    struct arena *kept;
    struct dump_loops *cut;
};

static bool take_row(void *ctx, struct arena *a, struct record *r, struct error *e) {
    struct loading *l = ctx;
    return loops_cut(l->db, r, l->kept, l->cut, e) && record_insert(l->db, a, r, e);
}

static bool load(struct db *db, void *ctx, struct error *e) {
    struct loading *l = ctx;
    l->db = db;
    return load_read(l->in, l->name, take_row, l, e);
}

bool dump_load(FILE *in, const char *name, const char *path, const char *author, struct arena *a,
               struct dump_loops *cut, struct error *e) {
    struct loading l = {.in = in, .name = name, .kept = a, .cut = cut};
    *cut = (struct dump_loops){0};
    return fill_new(path, author, ACT_LOAD, load, &l, e);
}
