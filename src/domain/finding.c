#include "catalyse/domain/finding.h"
#include "catalyse/base/date.h"
#include "catalyse/base/error.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/number.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"

struct finding *finding_add(struct findings *out, enum finding_code code, const char *entity, int64_t id) {
    VEC_PUSH(out->arena, out, (struct finding){code, FINDINGS[code].severity, entity, id, {{0}}, 0});
    return &out->v[out->n - 1];
}

static void add_param(struct finding *f, struct param p) {
    BUG_ON(f->n_params == PARAMS_MAX);
    f->params[f->n_params++] = p;
}

void finding_number(struct finding *f, const char *name, int64_t i) {
    add_param(f, (struct param){.name = name, .kind = PARAM_NUMBER, .i = i});
}

void finding_money(struct finding *f, const char *name, int64_t cents) {
    add_param(f, (struct param){.name = name, .kind = PARAM_MONEY, .i = cents});
}

void finding_percent(struct finding *f, const char *name, int64_t bp) {
    add_param(f, (struct param){.name = name, .kind = PARAM_PERCENT, .i = bp});
}

void finding_day(struct finding *f, const char *name, int32_t day) {
    add_param(f, (struct param){.name = name, .kind = PARAM_DAY, .i = day});
}

void finding_word(struct finding *f, const char *name, const char *msgid) {
    add_param(f, (struct param){.name = name, .kind = PARAM_WORD, .t = sv_from(msgid)});
}

void finding_title(struct finding *f, const char *name, const char *entity, int64_t id) {
    add_param(f, (struct param){.name = name, .kind = PARAM_TITLE, .i = id, .entity = entity});
}

bool findings_refuse(const struct findings *f) {
    return findings_count(f, 0, SEV_ERROR) > 0;
}

size_t findings_count(const struct findings *f, size_t from, enum severity least) {
    size_t n = 0;
    for (size_t i = from; i < f->n; i++)
        if (f->v[i].severity >= least) n++;
    return n;
}

static void add_title(struct str *out, const struct param *p, const struct titles *titles) {
    const char *title = titles ? titles->title(titles->ctx, p->entity, p->i) : NULL;
    str_addz(out, title ? title : _(entity_named(p->entity)->label));
}

static void add_money(struct str *out, int64_t cents) {
    static const struct field money = {.name = "amount", .kind = FIELD_MONEY, .decimals = 2};
    value_show(&money, value_int(cents), out);
}

/* Words are msgids of the source: they end with a NUL. */
static void add_value(struct str *out, const struct param *p, const struct titles *titles) {
    switch (p->kind) {
    case PARAM_NUMBER:
        number_show(p->i, 0, true, out);
        break;
    case PARAM_DECIMAL:
        number_show(p->i, 1, true, out);
        break;
    case PARAM_PERCENT:
        number_show(p->i, 2, true, out);
        break;
    case PARAM_MONEY:
        add_money(out, p->i);
        break;
    case PARAM_DAY:
        date_show((int)p->i, DATE_SHORT, out);
        break;
    case PARAM_TEXT:
        str_add(out, p->t);
        break;
    case PARAM_WORD:
        str_addz(out, _(p->t.p));
        break;
    case PARAM_TITLE:
        add_title(out, p, titles);
        break;
    }
}

static const struct param *param_named(const struct param *params, int n, struct sv name) {
    for (int i = 0; i < n; i++)
        if (sv_is(name, params[i].name)) return &params[i];
    return NULL;
}

/* A placeholder at the beginning of `rest`, or NULL; *length: its bytes with the braces. */
static const struct param *placeholder(struct sv rest, const struct param *params, int n, size_t *length) {
    size_t end = sv_find(rest, '}');
    if (rest.p[0] != '{' || end == rest.n) return NULL;
    *length = end + 1;
    return param_named(params, n, sv_of(rest.p + 1, end - 1));
}

const char *message_fill(struct arena *a, const char *message, const struct param *params, int n,
                         const struct titles *titles) {
    struct str out = {0};
    for (struct sv rest = sv_from(message); rest.n;) {
        size_t length = 1;
        const struct param *p = placeholder(rest, params, n, &length);
        if (p)
            add_value(&out, p, titles);
        else
            str_add(&out, sv_of(rest.p, length = 1));
        rest = sv_of(rest.p + length, rest.n - length);
    }
    return str_keep(&out, a).p;
}

static const char *filled(struct arena *a, const char *message, const struct finding *f,
                          const struct titles *titles) {
    struct param params[PARAMS_MAX + 1] = {
        {.name = "subject", .kind = PARAM_TITLE, .i = f->id, .entity = f->entity}};
    for (int i = 0; i < f->n_params; i++) params[i + 1] = f->params[i];
    return message_fill(a, message, params, f->n_params + 1, titles);
}

const char *finding_words(struct arena *a, const struct finding *f, const struct titles *titles) {
    const struct finding_kind *kind = &FINDINGS[f->code];
    const struct param *n = param_named(f->params, f->n_params, SV("n"));
    const char *one = kind->one, *many = kind->many;
    return filled(a, many ? P_(one, many, n ? n->i : 1) : _(one), f, titles);
}

const char *finding_remedy(struct arena *a, const struct finding *f, const struct titles *titles) {
    const char *remedy = FINDINGS[f->code].remedy;
    return remedy ? filled(a, _(remedy), f, titles) : NULL;
}

const char *severity_word(enum severity s) {
    static const char *const words[] = {
        [SEV_INFO] = N_("to know"), [SEV_WARNING] = N_("warning"), [SEV_ERROR] = N_("error")};
    return _(words[s]);
}
