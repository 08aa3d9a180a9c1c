#include "catalyse/store/list.h"
#include "catalyse/base/nearest.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/audience.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/rows.h"
#include "cli/command.h"
#include <ctype.h>
#include <string.h>
#include <unistd.h>

/* What every row has beside its fields. */
static const struct field own_fields[] = {
    {.name = "ref", .label = "ref", .kind = FIELD_TEXT, .max = 64, .audience = AUD_PUBLIC},
    {.name = "id", .label = "id", .kind = FIELD_INT, .max = INT64_MAX, .audience = AUD_PUBLIC},
    {.name = "author", .label = "author", .kind = FIELD_TEXT, .max = 120, .audience = AUD_ME},
    {.name = "created_at", .label = "created_at", .kind = FIELD_MOMENT, .audience = AUD_ME},
    {.name = "updated_at", .label = "updated_at", .kind = FIELD_MOMENT, .audience = AUD_ME},
};
enum { N_OWN = sizeof own_fields / sizeof *own_fields };

/* False: ERR_USAGE. A field this audience never sees may neither choose nor sort rows: it would show. */
static bool field_find(const struct cli *c, struct sv name, const struct field **out, struct error *e) {
    const struct entity *entity = c->entity;
    struct nearest near = {.word = name};
    const struct field *found = NULL;
    for (size_t i = 0; i < entity->n_fields + N_OWN; i++) {
        const struct field *f = i < N_OWN ? &own_fields[i] : &entity->fields[i - N_OWN];
        nearest_try(&near, f->name);
        if (sv_is(name, f->name)) found = f;
    }
    struct quote q = text_quote(name);
    if (!found && near.name)
        return error_set(e, ERR_USAGE, _("'%s' has no field '%s': did you mean '%s'?"), entity->name, q.p,
                         near.name);
    if (!found)
        return error_set(e, ERR_USAGE, _("'%s' has no field '%s': see 'catalyse list --help %s'"),
                         entity->name, q.p, entity->name);
    if (!field_visible(found, AUD_PUBLIC, &c->view.viewer))
        return error_set(e, ERR_USAGE, _("the field '%s' is not for this audience"), found->name);
    *out = found;
    return true;
}

static bool value_read(const struct cli *c, const struct field *f, struct sv text, struct list_filter *out,
                       struct error *e) {
    if (out->op == OP_HAS || !text.n) {
        out->value = text.n ? value_text(text) : value_null();
        return true;
    }
    if (f->kind != FIELD_REF) return value_parse(c->view.arena, f, text, c->view.today, &out->value, e);
    int64_t id;
    if (out->op == OP_LESS || out->op == OP_MORE)
        return error_set(e, ERR_USAGE, _("'%s' names a row: compare it with =, != or ~"), f->name);
    if (!lookup_one(&c->view, entity_named(f->target), text, &id, e)) return false;
    out->value = value_int(id);
    return true;
}

static bool filter_read(const struct cli *c, const char *text, struct list_filter *out, struct error *e) {
    static const struct {
        const char *sign;
        enum list_op op;
    } ops[] = {{"!=", OP_IS_NOT}, {"=", OP_IS}, {"<", OP_LESS}, {">", OP_MORE}, {"~", OP_HAS}};
    size_t n = strspn(text, "abcdefghijklmnopqrstuvwxyz_0123456789");
    const struct field *f;
    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++) {
        struct sv rest = sv_from(text + n), sign = sv_from(ops[i].sign);
        if (!n || !sv_starts(rest, sign)) continue;
        if (!field_find(c, sv_of(text, n), &f, e)) return false;
        *out = (struct list_filter){.field = f->name, .op = ops[i].op};
        return value_read(c, f, sv_of(rest.p + sign.n, rest.n - sign.n), out, e) ||
               error_prefix(e, "--where");
    }
    return error_set(e, ERR_USAGE, _("'%s' is no condition: write FIELD=VALUE, or != < > ~ instead of ="),
                     text_quote(sv_from(text)).p);
}

static bool order_read(const struct cli *c, struct list_query *q, struct error *e) {
    const char *text = c->words->value[OPT_SORT];
    const struct field *f;
    if (!text) return true;
    q->descending = *text == '-';
    if (!field_find(c, sv_from(text + q->descending), &f, e)) return false;
    q->order = f->name;
    return true;
}

bool row_option(const struct cli *c, enum option_id id, const char *entity, int64_t *out, struct error *e) {
    const char *text = c->words->value[id];
    return !text || lookup_one(&c->view, entity_named(entity), sv_from(text), out, e);
}

bool number_option(const struct cli *c, enum option_id id, int64_t least, int64_t most, int64_t *out,
                   struct error *e) {
    const char *text = c->words->value[id];
    if (!text || (sv_to_i64(sv_from(text), out) && *out >= least && *out <= most)) return true;
    return error_set(e, ERR_USAGE, _("'--%s' is a number from %lld to %lld, not '%s'"), OPTION_TABLE[id].name,
                     (long long)least, (long long)most, text_quote(sv_from(text)).p);
}

bool limit_read(const struct cli *c, size_t *out, struct error *e) {
    const char *text = c->words->value[OPT_LIMIT];
    int64_t n;
    if (!text) return true;
    if (!sv_to_i64(sv_from(text), &n) || n < 1)
        return error_set(e, ERR_USAGE, _("'--limit' is a number from 1, not '%s'"),
                         text_quote(sv_from(text)).p);
    *out = (size_t)n;
    return true;
}

static bool query_read(struct cli *c, struct list_query *q, struct error *e) {
    const struct words *w = c->words;
    struct list_filter *filters = arena_array(c->view.arena, w->n_where + 1, sizeof *filters);
    enum audience audience = AUD_ME;
    if (w->value[OPT_AUDIENCE]) BUG_ON(!audience_from_code(sv_from(w->value[OPT_AUDIENCE]), &audience));
    c->view.viewer = viewer_of(audience);
    for (size_t i = 0; i < w->n_where; i++)
        if (!filter_read(c, w->where[i], &filters[i], e)) return false;
    *q = (struct list_query){
        .entity = c->entity, .filters = filters, .n_filters = w->n_where, .viewer = audience};
    return order_read(c, q, e) && limit_read(c, &q->limit, e);
}

struct writing {
    struct rows *rows;
    size_t n;
};

static bool put(const struct record *r, void *ctx, struct error *e) {
    struct writing *w = ctx;
    w->n++;
    return rows_put(w->rows, r, e);
}

bool run_list(struct cli *c, struct error *e) {
    struct rows_options o = {.viewer = AUD_ME, .width = terminal_width(STDOUT_FILENO)};
    struct list_query q;
    struct writing w = {0};
    const char *format = c->words->value[OPT_FORMAT];
    if (!query_read(c, &q, e)) return false;
    if (format && !rows_format_named(sv_from(format), &o.format, e)) return false;
    o.viewer = c->view.viewer.audience;
    if (!rows_begin(c->view.db, c->entity, &o, sink_to_file(stdout), &w.rows, e)) return false;
    bool ok = list_each(c->view.db, &q, put, &w, e);
    struct error end;
    bool ended = rows_end(&w.rows, ok ? e : &end);
    if (ok && ended && !w.n && o.format == ROWS_TABLE) out_tell("%s", _("there is no such row"));
    return ok && ended;
}
