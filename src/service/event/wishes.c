#include "catalyse/service/wishes.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/wish_line.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/event/ballots_said.h"
#include "service/event/chat_said.h"
#include "service/event/theme_dots.h"
#include "service/read/take.h"

struct adding {
    const struct view *v;
    struct sv lines;
    int64_t event;
    bool parked;
    struct wishes_added *out;
};

bool wishes_event(const struct view *v, int stage, int64_t *id, struct error *e) {
    static const char SQL[] =
        "SELECT event.id FROM event JOIN stage ON stage.id = event.stage"
        " WHERE stage.no IN (1, 4) AND event.state <> 'cancelled'"
        " ORDER BY event.state = 'live' DESC, stage.no = ?1 DESC, event.date = ?2 DESC, event.date < ?2 DESC,"
        " abs(julianday(event.date) - julianday(?2)), event.state IN ('held', 'minuted'),"
        " CASE WHEN event.state IN ('live', 'held', 'minuted') THEN event.start END DESC, event.start LIMIT 1";
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

/* One blank where a tag stood between two. */
static void add_part(struct str *text, struct sv part) {
    bool blank = !text->n || text->p[text->n - 1] == ' ';
    while (blank && part.n && *part.p == ' ') part = sv_of(part.p + 1, part.n - 1);
    str_add(text, part);
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
        add_part(text, sv_of(from, (size_t)(tags[i].whole.p - from)));
        from = tags[i].whole.p + tags[i].whole.n;
    }
    add_part(text, sv_of(from, (size_t)(line.p + line.n - from)));
    return true;
}

/* --- one line --- */

static void put_author(const struct view *v, const struct chat_writer *who, struct record *wish) {
    if (!who->name.n) return;
    record_set_text(wish, "source", SV("chat"));
    if (who->person) record_set_int(wish, "author_person", who->person);
    if (who->org && !take_has(wish, "author_org")) record_set_int(wish, "author_org", who->org);
    const char *name = chat_writer_name(v, who);
    if (!who->person && name)
        record_set_text(wish, "note", sv_from(arena_printf(v->arena, _("written by %s"), name)));
}

static bool put_text(struct record *wish, struct sv text, struct arena *a, struct error *e) {
    struct str clean = {0};
    bool ok = text_clean(text, false, &clean);
    record_set_text(wish, "text_fr", str_keep(&clean, a));
    return ok || error_set(e, ERR_DATA, _("this line is not readable text"));
}

/* A chat is copied again as it grows: the same words of the same author are one wish. */
static bool read_before(struct adding *a, const struct record *wish, bool *known, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM wish WHERE event = ?1 AND source = 'chat' AND text_fr = ?2"
        " AND author_person IS nullif(?3, 0) AND ifnull(note, '') = ifnull(?4, '')";
    int64_t n = 0;
    if (!number_of(a->v, SQL,
                   PARAMS(value_int(a->event), value_text(record_text(wish, "text_fr")),
                          value_int(take_int(wish, "author_person", 0)),
                          value_text(record_text(wish, "note"))),
                   &n, e))
        return false;
    *known = n > 0;
    a->out->beside.known += *known;
    return true;
}

static bool add_wish(struct adding *a, struct sv line, const struct chat_writer *who, struct error *e) {
    struct arena *arena = a->v->arena;
    struct record *wish = record_new(arena, entity_named("wish"));
    struct str text = {0};
    record_set_int(wish, "event", a->event);
    if (a->parked) record_set_text(wish, "state", SV("parked"));
    bool ok = take_tags(a, line, wish, &text, e) && put_text(wish, str_sv(&text), arena, e);
    str_deinit(&text);
    if (!ok) return false;
    put_author(a->v, who, wish);
    bool known = false;
    if (who->name.n && !read_before(a, wish, &known, e)) return false;
    if (known) return true;
    if (!record_insert(a->v->db, arena, wish, e)) return false;
    a->out->wishes++;
    a->out->last = wish->id;
    return true;
}

/* --- ballots --- */

/* Numbers are a ballot only when each is a wish: else the line is kept as one. */
static bool add_line(struct adding *a, struct sv line, struct error *e) {
    struct ballot_said said = {.event = a->event, .source = SV("said")};
    bool ballot;
    line = line_unbulleted(line);
    if (!line.n) return true;
    if (!ballot_said(a->v, said, line, &a->out->beside, &ballot, e)) return false;
    return ballot || add_wish(a, line, &(struct chat_writer){0}, e);
}

/* --- many lines --- */

static bool take_message(void *ctx, struct sv text, const struct chat_writer *who, struct error *e) {
    return add_wish(ctx, text, who, e);
}

static bool add_chat(struct adding *a, struct error *e) {
    struct chat_said said = {
        .v = a->v, .event = a->event, .beside = &a->out->beside, .take = take_message, .ctx = a};
    bool ok = chat_said_read(&said, a->lines, e);
    chat_said_end(&said);
    return ok;
}

static bool add_lines(struct adding *a, struct error *e) {
    struct sv rest = a->lines, line;
    if (chat_is(a->lines)) return add_chat(a, e);
    while (sv_next(&rest, '\n', &line))
        if (!add_line(a, line, e)) return false;
    return true;
}

static bool add_now(struct db *db, void *ctx, struct error *e) {
    struct adding *a = ctx;
    struct links dots;
    (void)db;
    return theme_dots_read(a->v, &dots, e) && add_lines(a, e) && theme_dots_follow(a->v, &dots, e);
}

bool wishes_add(const struct view *v, int64_t event, struct sv lines, bool parked, struct wishes_added *out,
                struct error *e) {
    struct adding a = {.v = v, .lines = lines, .event = event, .parked = parked, .out = out};
    struct act act = {.code = ACT_ADD, .entity = entity_named("wish")};
    *out = (struct wishes_added){0};
    bool ok = (event || event_meant(v, &a.event, e)) && tx_run(v->db, &act, add_now, &a, e);
    out->beside.event = a.event;
    return ok;
}
