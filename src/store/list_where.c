#include "store/list_where.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "store/list_words.h"

static const char *const operators[] = {
    [OP_IS] = "IS", [OP_IS_NOT] = "IS NOT", [OP_LESS] = "<", [OP_MORE] = ">"};

/* Only what has an order can be less or more: not references, not choices. */
static bool fits(const struct field *f, enum list_op op) {
    bool ordered = f->kind != FIELD_REF && f->kind != FIELD_CHOICE && f->kind != FIELD_BOOL;
    bool wordy = field_is_words(f->kind) || f->kind == FIELD_REF || f->kind == FIELD_CHOICE;
    return op == OP_HAS ? wordy : op == OP_IS || op == OP_IS_NOT || ordered;
}

static bool add_fixed_filter(struct list_sql *l, const struct list_filter *f) {
    if (f->op == OP_HAS) {
        list_sql_bind(l, value_text(text_folded(f->value.t, &l->arena)));
        str_addf(&l->text, " AND holds(fold(t.\"%s\"), ?)", f->field);
    } else {
        str_addf(&l->text, " AND t.\"%s\" %s ?", f->field, operators[f->op]);
        list_sql_bind(l, f->value);
    }
    return true;
}

static bool add_filter(struct list_sql *l, const struct list_filter *filter, struct error *e) {
    const struct field *f;
    if (!list_sql_field(l, filter->field, &f, e)) return false;
    if (!f) return add_fixed_filter(l, filter);
    if (!fits(f, filter->op))
        return error_set(e, ERR_USAGE, _("%s: this comparison does not fit this kind of field"), _(f->label));
    if (filter->op == OP_HAS) {
        words_in_field(l, f, filter->value.t);
        return true;
    }
    bool folded = field_is_words(f->kind) && (filter->op == OP_LESS || filter->op == OP_MORE);
    str_addf(&l->text, folded ? " AND fold(t.\"%s\") %s fold(?)" : " AND t.\"%s\" %s ?", f->name,
             operators[filter->op]);
    list_sql_bind(l, filter->value);
    return true;
}

static const char *const audiences[] = {"me", "organisers", "group", "funds", "public"};

static void add_audience(struct list_sql *l) {
    const struct list_query *query = l->query;
    if (query->viewer == AUD_ME || field_index(query->entity, SV("audience")) < 0) return;
    str_addz(&l->text, " AND t.audience IN (");
    for (unsigned i = query->viewer; i <= AUD_PUBLIC; i++)
        str_addf(&l->text, "%s'%s'", i == (unsigned)query->viewer ? "" : ", ", audiences[i]);
    str_addc(&l->text, ')');
}

bool list_where(struct list_sql *l, struct error *e) {
    str_addz(&l->text, " WHERE 1");
    for (size_t i = 0; i < l->query->n_filters; i++)
        if (!add_filter(l, &l->query->filters[i], e)) return false;
    add_audience(l);
    words_in_row(l, l->query->text);
    return true;
}
