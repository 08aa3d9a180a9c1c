#include "catalyse/service/wishes.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/tx.h"
#include "service/change/change.h"
#include "service/event/ballots_said.h"
#include "service/read/take.h"

struct adding {
    const struct view *v;
    struct sv lines;
    int64_t event;
    bool parked;
    struct wishes_added *out;
};

/* Who wrote in a chat. */
struct author {
    struct sv name;
    int64_t person, org;
};

bool wishes_event(const struct view *v, int stage, int64_t *id, struct error *e) {
    static const char SQL[] =
        "SELECT event.id FROM event JOIN stage ON stage.id = event.stage"
        " WHERE stage.no IN (1, 4) AND event.state <> 'cancelled'"
        " ORDER BY event.state = 'live' DESC, stage.no = ?1 DESC, event.date = ?2 DESC, event.date < ?2 DESC,"
        " abs(julianday(event.date) - julianday(?2)), event.start LIMIT 1";
    struct value today = value_text(day_text(v->arena, v->today));
    return number_of(v, SQL, PARAMS(value_int(stage), today), id, e);
}

static bool event_meant(const struct view *v, int64_t *id, struct error *e) {
    if (!wishes_event(v, 0, id, e)) return false;
    if (*id) return true;
    return error_set(e, ERR_NO_FILE, _("no webinar and no afternoon to add wishes to: add the event first"));
}

/* --- tags --- */

static bool theme_coded(const struct view *v, struct sv word, int64_t *id, struct error *e) {
    static const char SQL[] = "SELECT id FROM theme WHERE fold(code) = fold(?1)";
    return number_of(v, SQL, PARAMS(value_text(word)), id, e);
}

/* 0 when nobody is called so, or several are. */
static bool row_called(const struct view *v, const char *entity, struct sv word, int64_t *id,
                       struct error *e) {
    struct matches m;
    *id = 0;
    if (!lookup(v, entity_named(entity), word, 2, &m, e)) return false;
    if (m.n == 1) *id = m.v[0].id;
    return true;
}

static bool take_tag(const struct adding *a, const struct wish_tag *tag, struct record *wish, bool *known,
                     struct error *e) {
    static const char *const fields[] = {"theme", "author_org", "votes"};
    struct sv word = wish_tag_name(a->v->arena, tag);
    int64_t value = 0;
    if (tag->kind == TAG_DOTS)
        sv_to_i64(word, &value);
    else if (tag->kind == TAG_THEME && !theme_coded(a->v, word, &value, e))
        return false;
    else if (!value && !row_called(a->v, tag->kind == TAG_THEME ? "theme" : "organisation", word, &value, e))
        return false;
    *known = value > 0;
    if (*known) record_set_int(wish, fields[tag->kind], value);
    return true;
}

/* The line without the tags that were taken. */
static bool take_tags(const struct adding *a, struct sv line, struct record *wish, struct str *text,
                      struct error *e) {
    struct wish_tag tags[WISH_TAGS_MAX];
    size_t n = wish_tags(line, tags);
    const char *from = line.p;
    for (size_t i = 0; i < n; i++) {
        bool known;
        if (!take_tag(a, &tags[i], wish, &known, e)) return false;
        if (!known && !a->out->unknown.n) a->out->unknown = tags[i].whole;
        if (!known) continue;
        str_add(text, sv_of(from, (size_t)(tags[i].whole.p - from)));
        from = tags[i].whole.p + tags[i].whole.n;
    }
    str_add(text, sv_of(from, (size_t)(line.p + line.n - from)));
    return true;
}

/* --- one line --- */

static void put_author(const struct author *who, struct record *wish, struct arena *a) {
    if (!who->name.n) return;
    record_set_text(wish, "source", SV("chat"));
    if (who->person) record_set_int(wish, "author_person", who->person);
    if (who->org && !take_has(wish, "author_org")) record_set_int(wish, "author_org", who->org);
    if (who->person) return;
    struct str clean = {0};
    if (text_clean(who->name, false, &clean)) {
        const char *said = arena_printf(a, _("written by %s"), str_c(&clean));
        record_set_text(wish, "note", sv_from(said));
    }
    str_deinit(&clean);
}

static bool put_text(struct record *wish, struct sv text, struct arena *a, struct error *e) {
    struct str clean = {0};
    bool ok = text_clean(text, false, &clean);
    record_set_text(wish, "text_fr", str_keep(&clean, a));
    return ok || error_set(e, ERR_DATA, _("this line is not readable text"));
}

static bool add_wish(struct adding *a, struct sv line, const struct author *who, struct error *e) {
    struct arena *arena = a->v->arena;
    struct record *wish = record_new(arena, entity_named("wish"));
    struct str text = {0};
    record_set_int(wish, "event", a->event);
    if (a->parked) record_set_text(wish, "state", SV("parked"));
    bool ok = take_tags(a, line, wish, &text, e) && put_text(wish, str_sv(&text), arena, e);
    str_deinit(&text);
    if (!ok) return false;
    put_author(who, wish, arena);
    if (!record_insert(a->v->db, arena, wish, e)) return false;
    a->out->wishes++;
    a->out->last = wish->id;
    return true;
}

/* --- ballots --- */

/* Only when every number is a wish: else the line is kept as a wish. */
static bool add_ballot(struct adding *a, struct sv line, const struct author *who, bool *ballot,
                       struct error *e) {
    struct ballot_said said = {.event = a->event,
                               .person = who->person,
                               .org = who->org,
                               .source = who->name.n ? SV("chat") : SV("said")};
    return ballot_said(a->v, said, line, &a->out->beside, ballot, e);
}

static bool add_line(struct adding *a, struct sv line, const struct author *who, struct error *e) {
    bool ballot;
    line = sv_trim(line);
    if (!line.n) return true;
    if (!add_ballot(a, line, who, &ballot, e)) return false;
    return ballot || add_wish(a, line, who, e);
}

/* --- many lines --- */

static bool author_find(const struct view *v, struct sv name, struct author *out, struct error *e) {
    static const char SQL[] =
        "SELECT CASE count(*) WHEN 1 THEN min(id) ELSE 0 END FROM participant WHERE fold(?1) IN"
        " (fold(first_name || ' ' || last_name), fold(last_name || ' ' || first_name))";
    static const char SQL_ORG[] = "SELECT org FROM participant WHERE id = ?1";
    *out = (struct author){.name = name};
    if (!name.n) return true;
    return number_of(v, SQL, PARAMS(value_text(name)), &out->person, e) &&
           number_of(v, SQL_ORG, PARAMS(value_int(out->person)), &out->org, e);
}

static bool add_chat(struct adding *a, struct error *e) {
    struct chat_reader r = {.rest = a->lines};
    struct chat_message m;
    struct author who;
    while (chat_next(&r, &m)) {
        if (chat_greets(m.text))
            a->out->beside.greetings++;
        else if (!author_find(a->v, m.author, &who, e) || !add_line(a, m.text, &who, e))
            return false;
    }
    return true;
}

static bool add_lines(struct db *db, void *ctx, struct error *e) {
    struct adding *a = ctx;
    struct sv rest = a->lines, line;
    (void)db;
    if (chat_is(a->lines)) return add_chat(a, e);
    while (sv_next(&rest, '\n', &line))
        if (!add_line(a, line, &(struct author){0}, e)) return false;
    return true;
}

bool wishes_add(const struct view *v, int64_t event, struct sv lines, bool parked, struct wishes_added *out,
                struct error *e) {
    struct adding a = {.v = v, .lines = lines, .event = event, .parked = parked, .out = out};
    struct act act = {.code = ACT_ADD, .entity = entity_named("wish")};
    *out = (struct wishes_added){0};
    return (event || event_meant(v, &a.event, e)) && tx_run(v->db, &act, add_lines, &a, e);
}
