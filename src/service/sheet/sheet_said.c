#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/setting_sql.h"
#include "service/sheet/sheet_keys.h"
#include "service/sheet/sheet_run.h"

/* What somebody said that headings and texts of files stand for, kept in the programme. */

static const char SQL_SAID[] =
    "SELECT value FROM setting WHERE name LIKE 'import.' || ?1 || '.said.%' ORDER BY id";
enum { VALUE_MAX = 4000 };

/* A value keeps its field in front, "kind:chantier", or "kind:" where the value is no word: never a heading.
 */
static struct sv said_key(struct arena *a, struct sv text) {
    size_t colon = sv_find(text, ':'), n = 0;
    while (n < colon && (text.p[n] == '_' || (text.p[n] >= 'a' && text.p[n] <= 'z'))) n++;
    if (!n || n < colon || colon == text.n) return words_key(a, text);
    struct sv value = words_key(a, sv_of(text.p + n + 1, text.n - n - 1));
    return sv_from(arena_printf(a, "%.*s:%.*s", (int)n, text.p, SV_ARG(value)));
}

static void say(struct sheet_run *x, struct sv text, struct sv means) {
    VEC_PUSH(x->v.arena, &x->dictionary, (struct sheet_meaning){said_key(x->v.arena, text), sv_trim(means)});
}

/* "text=means", split at the last =. */
static void say_pair(struct sheet_run *x, struct sv pair) {
    size_t at = pair.n;
    while (at > 0 && pair.p[at - 1] != '=') at--;
    if (at > 0) say(x, sv_of(pair.p, at - 1), sv_of(pair.p + at, pair.n - at));
}

bool sheet_dictionary(struct sheet_run *x, struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(x->v.db, SQL_SAID, &q, e)) return false;
    query_bind_text(&q, 1, sv_from(x->sheet->code));
    while ((s = query_next(&q, e)) == STEP_ROW) say_pair(x, query_text_copy(&q, 0, x->v.arena));
    query_close(&q);
    for (size_t i = 0; i < x->o->n_map; i++)
        if (!sv_starts(x->o->map[i].text, SV("#"))) say(x, x->o->map[i].text, x->o->map[i].means);
    return s == STEP_END;
}

struct sv sheet_meaning_of(const struct sheet_run *x, struct sv text) {
    struct sv key = said_key(x->v.arena, text), found = SV_NULL;
    for (size_t i = 0; i < x->dictionary.n; i++)
        if (sv_eq(x->dictionary.v[i].text, key)) found = x->dictionary.v[i].means;
    return found;
}

static uint64_t hash_of(struct sv text) {
    uint64_t h = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < text.n; i++) h = (h ^ (unsigned char)text.p[i]) * UINT64_C(0x100000001b3);
    return h;
}

static bool remember_one(const struct view *v, const struct sheet *sheet, struct sv text, struct sv means,
                         struct error *e) {
    static const char SQL[] = "SELECT id FROM setting s WHERE " SETTING_NAMED("?1") " ORDER BY id";
    struct arena *a = v->arena;
    struct sv key = said_key(a, text);
    struct sv name =
        sv_from(arena_printf(a, "import.%s.said.%016llx", sheet->code, (unsigned long long)hash_of(key)));
    struct sv value = sv_from(arena_printf(a, "%.*s=%.*s", SV_ARG(key), SV_ARG(means)));
    struct change c;
    int64_t id;
    if (value.n > VALUE_MAX) return true;
    if (!number_of(v, SQL, PARAMS(value_text(name)), &id, e)) return false;
    if (id && !change_open(&c, v, entity_named("setting"), id, e)) return false;
    if (!id) change_new(&c, v, entity_named("setting"));
    record_set_text(c.after, "name", name);
    record_set_text(c.after, "value", value);
    return change_save(&c, e);
}

struct saying {
    const struct view *v;
    const struct sheet *sheet;
    const struct sheet_meaning *said;
    size_t n;
};

static bool say_now(struct db *db, void *ctx, struct error *e) {
    const struct saying *s = ctx;
    (void)db;
    for (size_t i = 0; i < s->n; i++)
        if (!remember_one(s->v, s->sheet, s->said[i].text, s->said[i].means, e)) return false;
    return true;
}

bool sheet_say(const struct view *v, const struct sheet *sheet, const struct sheet_meaning *said, size_t n,
               struct error *e) {
    struct act act = {.code = ACT_MAP, .entity = entity_named(sheet->entity)};
    struct saying s = {v, sheet, said, n};
    return tx_run(v->db, &act, say_now, &s, e);
}

static struct sv heading_meant(const struct sheet_run *x, struct sv text) {
    int64_t place;
    const struct csv_row *header = csv_header(x->reader);
    bool numbered = sv_starts(text, SV("#")) && sv_to_i64(sv_of(text.p + 1, text.n - 1), &place);
    return numbered && place > 0 && place <= (int64_t)header->n ? header->cells[place - 1] : text;
}

bool sheet_remember(struct sheet_run *x, struct error *e) {
    for (size_t i = 0; i < x->o->n_map; i++)
        if (!remember_one(&x->v, x->sheet, heading_meant(x, x->o->map[i].text), x->o->map[i].means, e))
            return false;
    return true;
}
