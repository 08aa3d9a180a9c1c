#include "service/sheet/import_match.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/list.h"
#include <string.h>

/* What makes a row of an entity what it is, where people would say so. */
struct identity {
    const char *entity;
    const char *fields;     /* all of them the same: the same row */
    const char *tell_apart; /* unless both have this and it differs */
};

static const struct identity identities[] = {
    {"organisation", "name", NULL},
    {"participant", "first_name last_name org", "email"},
    {"theme", "code", NULL},
    {"fund_profile", "org", NULL},
    {"fund_theme", "profile theme", NULL},
    {"fund_month", "profile month", NULL},
    {"expression_of_interest", "org", NULL},
    {"interest_rank", "expression theme", NULL},
    {"interest_territory", "expression dept", NULL},
    {"subgroup", "theme name", NULL},
    {"subgroup_member", "subgroup org", NULL},
    {"placement", "org", NULL},
    {"placement_rule", "kind org other theme", NULL},
    {"seat", "event round participant", NULL},
    {"attendance", "event participant agenda_item", NULL},
    {"checklist_answer", "subgroup question round", NULL},
    {"rasci_cell", "deliverable org letter", NULL},
    {"membership", "consortium org", NULL},
    {"meeting_attendee", "meeting participant", NULL},
};

static const struct identity *identity_of(const struct entity *entity) {
    for (size_t i = 0; i < sizeof identities / sizeof *identities; i++)
        if (strcmp(identities[i].entity, entity->name) == 0) return &identities[i];
    return NULL;
}

static void add_part(struct matcher *m, const struct field *f, struct value v) {
    if (!v.null && field_is_number(f->kind)) {
        str_addf(&m->key, "%lld", (long long)v.i);
    } else if (!v.null) {
        text_fold(v.t, &m->part);
        str_add(&m->key, str_sv(&m->part));
    }
    str_addc(&m->key, '\x1f');
}

/* The key of a row in m->key; false when it has none: an identifying column that is not in the file. */
static bool make_key(struct matcher *m, const struct record *r) {
    str_clear(&m->key);
    if (!m->identity) {
        for (size_t i = 0; i < m->entity->n_fields; i++)
            if (m->columns->fields[i] >= 0) add_part(m, &m->entity->fields[i], r->v[i]);
        return true;
    }
    struct sv rest = sv_from(m->identity->fields), name;
    while (sv_next(&rest, ' ', &name)) {
        int at = field_index(m->entity, name);
        BUG_ON(at < 0);
        bool needed = m->entity->fields[at].flags & F_REQUIRED;
        if (m->columns->fields[at] < 0 && needed) return false;
        add_part(m, &m->entity->fields[at], r->v[at]);
    }
    return true;
}

static struct sv told_apart_by(struct matcher *m, const struct record *r) {
    if (!m->identity || !m->identity->tell_apart) return SV_NULL;
    text_fold(record_text(r, m->identity->tell_apart), &m->part);
    return str_sv(&m->part);
}

void matcher_add(struct matcher *m, const struct record *r) {
    /* Two like rows of one file are two rows where nothing identifies them. */
    if (m->ready && m->identity && make_key(m, r))
        keyed_add(&m->rows, m->a, str_sv(&m->key), r->id, told_apart_by(m, r));
}

static bool read_row(const struct record *r, void *ctx, struct error *e) {
    (void)e;
    struct matcher *m = ctx;
    if (make_key(m, r)) keyed_add(&m->rows, m->a, str_sv(&m->key), r->id, told_apart_by(m, r));
    return true;
}

void matcher_init(struct matcher *m, struct db *db, const struct entity *entity,
                  const struct columns *columns, struct arena *a) {
    *m = (struct matcher){
        .db = db, .a = a, .entity = entity, .columns = columns, .identity = identity_of(entity)};
}

static bool read_rows(struct matcher *m, struct error *e) {
    struct list_query rows = {.entity = m->entity, .order = "id"};
    m->ready = m->ready || list_each(m->db, &rows, read_row, m, e);
    return m->ready;
}

void matcher_deinit(struct matcher *m) {
    str_deinit(&m->key);
    str_deinit(&m->part);
}

static bool ambiguous(struct matcher *m, struct refs *refs, int64_t one, int64_t two, struct error *e) {
    struct sv a, b;
    if (!refs_ref(refs, m->entity, one, &a, e) || !refs_ref(refs, m->entity, two, &b, e)) return false;
    return error_set(e, ERR_DATA, _("this row may be %.*s or %.*s: add a column ref that says which"),
                     SV_ARG(a), SV_ARG(b));
}

/* Among rows of one key: the one told by the same text; else those that lack it, when only one does. */
bool matcher_find(struct matcher *m, struct refs *refs, const struct record *r, int64_t *id,
                  struct error *e) {
    int64_t lacking = 0, second = 0;
    *id = 0;
    if (!read_rows(m, e)) return false;
    if (!make_key(m, r)) return true;
    struct sv own = told_apart_by(m, r);
    for (const struct keyed *k = keyed_first(&m->rows, str_sv(&m->key)); k; k = keyed_next(&m->rows, k)) {
        bool same = own.n > 0 && sv_eq(own, k->extra);
        if (same && *id) return ambiguous(m, refs, *id, k->id, e);
        if (same) *id = k->id;
        if (own.n > 0 && k->extra.n > 0) continue;
        if (lacking) second = k->id;
        if (!lacking) lacking = k->id;
    }
    if (*id) return true;
    if (second && m->identity) return ambiguous(m, refs, lacking, second, e);
    *id = lacking;
    return true;
}
