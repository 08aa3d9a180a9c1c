#include "catalyse/base/i18n.h"
#include "catalyse/store/record.h"
#include "service/session/session_rows.h"
#include "service/transfer/fill.h"

struct creating {
    const char *folder;
    struct sv title; /* instead of the session's, in both languages; SV_NULL: the session's */
    struct arena *a;
    struct session session;
    size_t *rows; /* good ones, by entity_index */
    struct db *db;
};

static void take_title(const struct creating *c, struct record *r) {
    if (!c->title.n || r->entity != entity_named("programme")) return;
    r->v[field_at(r->entity, "title_fr")] = value_text(c->title);
    r->v[field_at(r->entity, "title_en")] = value_text(c->title);
}

/* Once a row is refused no file will come of it: the others are only looked at. */
static bool take_row(void *ctx, struct arena *a, struct record *r, struct error *e) {
    struct creating *c = ctx;
    take_title(c, r);
    if (c->session.told.n == 0 && !record_insert(c->db, a, r, e)) return false;
    c->rows[entity_index(r->entity)]++;
    return true;
}

static bool refuse_all(const struct told *told, struct error *e) {
    if (told->n == 1) return error_set(e, ERR_DATA, "%s", told->first.text);
    return error_set(e, ERR_DATA, P_("%s (and %zu more problem)", "%s (and %zu more problems)", told->n - 1),
                     told->first.text, told->n - 1);
}

static bool create(struct db *db, void *ctx, struct error *e) {
    struct creating *c = ctx;
    struct session *s = &c->session;
    c->db = db;
    bool ok = session_open(c->folder, db, c->a, s, e) && session_build(s, take_row, c, e);
    session_close(s);
    return ok && (s->told.n == 0 || refuse_all(&s->told, e));
}

static void report_file(struct session_file *out, struct told_file *file, struct arena *a) {
    *out = (struct session_file){file->name, file->good, file->refused, runs_end(&file->runs, a)};
}

static void make_report(struct creating *c, struct session_report *report) {
    struct folder *f = &c->session.folder;
    struct session_file *files = arena_array(c->a, f->n_inis + f->n_csvs + 1, sizeof *files);
    for (size_t i = 0; i < f->n_inis; i++) report_file(&files[i], f->inis[i].file, c->a);
    for (size_t i = 0; i < f->n_csvs; i++) report_file(&files[f->n_inis + i], f->csvs[i].file, c->a);
    *report = (struct session_report){c->session.told.problems, c->session.told.n, files,
                                      f->n_inis + f->n_csvs, c->rows};
}

bool session_create_titled(const char *from, const char *path, struct sv title, const char *author,
                           struct arena *a, struct session_report *report, struct error *e) {
    struct creating c = {.title = title, .a = a, .rows = arena_array(a, N_ENTITIES, sizeof *c.rows)};
    bool ok = session_find(from, a, &c.folder, e) && fill_new(path, author, ACT_CREATE, create, &c, e);
    make_report(&c, report);
    return ok;
}

bool session_create(const char *from, const char *path, const char *author, struct arena *a,
                    struct session_report *report, struct error *e) {
    return session_create_titled(from, path, SV_NULL, author, a, report, e);
}
