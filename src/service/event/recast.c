#include "catalyse/service/recast.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/theme_dots.h"
#include "service/read/take.h"

struct recasting {
    const struct view *v;
    const int64_t *ids;
    size_t n;
};

/* It is for the same readers. */
static void copy(const struct record *from, struct record *to) {
    record_set_text(to, "text_fr", record_text(from, "text_fr"));
    record_set_text(to, "audience", record_text(from, "audience"));
    record_set_text(to, "note", record_text(from, "note"));
    record_set_int(to, "event", take_int(from, "event", 0));
    if (take_int(from, "votes", 0)) record_set_int(to, "votes", take_int(from, "votes", 0));
}

static bool load(const struct view *v, const char *entity, int64_t id, struct record **out, struct error *e) {
    return record_load(v->db, v->arena, entity_named(entity), id, out, e);
}

/* What hangs on it would be lost without a word. */
static bool is_free(const struct recasting *r, const char *sql, int64_t id, const char *why,
                    struct error *e) {
    int64_t n = 0;
    if (!number_of(r->v, sql, PARAMS(value_int(id)), &n, e)) return false;
    return !n || error_set(e, ERR_DATA, "%s", why);
}

static bool drop(const struct recasting *r, const char *entity, int64_t id, struct error *e) {
    return rows_drop(r->v, entity, "SELECT ?1", PARAMS(value_int(id)), e);
}

/* --- a wish that is a question --- */

static void note_more(const struct view *v, struct record *r, struct sv text) {
    struct sv note = record_text(r, "note");
    record_set_text(
        r, "note",
        sv_from(arena_printf(v->arena, "%.*s%s%.*s", SV_ARG(note), note.n ? " · " : "", SV_ARG(text))));
}

/* What a question has no field for stays in its note. */
static bool put_rest(const struct view *v, const struct record *wish, struct record *question,
                     struct error *e) {
    static const char SQL[] = "SELECT coalesce((SELECT first_name || ' ' || last_name FROM participant WHERE"
                              " id = ?1), (SELECT name FROM organisation WHERE id = ?2))";
    struct sv name;
    if (take_has(wish, "text_en")) note_more(v, question, record_text(wish, "text_en"));
    if (!text_found(
            v, SQL,
            PARAMS(value_int(take_int(wish, "author_person", 0)), value_int(take_int(wish, "author_org", 0))),
            &name, e))
        return false;
    if (name.n) note_more(v, question, sv_from(arena_printf(v->arena, _("asked by %s"), name.p)));
    return true;
}

static bool ask(const struct recasting *r, int64_t id, struct error *e) {
    static const char VOTES[] = "SELECT count(*) FROM vote WHERE wish = ?1",
                      FAMILY[] = "SELECT count(*) FROM wish WHERE cluster = ?1";
    struct record *wish;
    struct change c;
    if (!load(r->v, "wish", id, &wish, e) ||
        !is_free(r, VOTES, id, _("points were given to it in a vote: it stays a wish"), e) ||
        !is_free(r, FAMILY, id, _("it heads a family of ideas: z takes it apart first"), e))
        return false;
    change_new(&c, r->v, entity_named("fund_question"));
    copy(wish, c.after);
    return put_rest(r->v, wish, c.after, e) && change_save(&c, e) && drop(r, "wish", id, e);
}

static bool ask_all(struct db *db, void *ctx, struct error *e) {
    const struct recasting *r = ctx;
    struct links dots;
    (void)db;
    if (!theme_dots_read(r->v, &dots, e)) return false;
    for (size_t i = 0; i < r->n; i++)
        if (!ask(r, r->ids[i], e)) return false;
    return theme_dots_follow(r->v, &dots, e);
}

bool wishes_to_questions(const struct view *v, const int64_t *ids, size_t n, struct error *e) {
    struct recasting r = {v, ids, n};
    struct act act = {.code = ACT_EDIT, .entity = entity_named("fund_question")};
    return tx_run(v->db, &act, ask_all, &r, e);
}

/* --- a question that is a wish --- */

/* What a wish has no field for stays in its note. */
static bool put_fund(const struct view *v, const struct record *question, struct record *wish,
                     struct error *e) {
    static const char SQL[] = "SELECT name FROM organisation WHERE id = ?1";
    int64_t fund = take_int(question, "fund", 0);
    struct sv name;
    if (!fund) return true;
    if (!text_found(v, SQL, PARAMS(value_int(fund)), &name, e)) return false;
    note_more(v, wish, sv_from(arena_printf(v->arena, _("asked of %s"), name.p)));
    return true;
}

static bool wish_now(struct db *db, void *ctx, struct error *e) {
    static const char VOTES[] = "SELECT count(*) FROM vote WHERE fund_question = ?1",
                      ANSWER[] = "SELECT answer_fr IS NOT NULL FROM fund_question WHERE id = ?1";
    const struct recasting *r = ctx;
    struct record *question;
    struct change c;
    (void)db;
    if (!load(r->v, "fund_question", *r->ids, &question, e) ||
        !is_free(r, VOTES, *r->ids, _("points were given to it in a vote: it stays a question"), e) ||
        !is_free(r, ANSWER, *r->ids, _("it has an answer: it stays a question"), e))
        return false;
    change_new(&c, r->v, entity_named("wish"));
    copy(question, c.after);
    return put_fund(r->v, question, c.after, e) && change_save(&c, e) && drop(r, "fund_question", *r->ids, e);
}

bool question_to_wish(const struct view *v, int64_t id, struct error *e) {
    struct recasting r = {v, &id, 1};
    struct act act = {.code = ACT_EDIT, .entity = entity_named("wish")};
    return tx_run(v->db, &act, wish_now, &r, e);
}
