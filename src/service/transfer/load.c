#include "catalyse/service/dump.h"
#include "catalyse/store/record.h"
#include "service/transfer/fill.h"
#include "service/transfer/load_read.h"

struct loading {
    FILE *in;
    const char *name;
    struct db *db;
};

static bool take_row(void *ctx, struct arena *a, struct record *r, struct error *e) {
    return record_insert(((struct loading *)ctx)->db, a, r, e);
}

static bool load(struct db *db, void *ctx, struct error *e) {
    struct loading *l = ctx;
    l->db = db;
    return load_read(l->in, l->name, take_row, l, e);
}

bool dump_load(FILE *in, const char *name, const char *path, const char *author, struct error *e) {
    struct loading l = {.in = in, .name = name};
    return fill_new(path, author, ACT_LOAD, load, &l, e);
}
