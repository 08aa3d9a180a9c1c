#include "catalyse/service/call.h"
#include "catalyse/base/date.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/programme.h"
#include "service/read/seen.h"
#include "service/read/take.h"

static void known_day(struct call_calendar *c, const struct call_day *d) {
    if (sv_is(d->row.ref, "CS-2")) c->questions = d->day;
    if (sv_is(d->row.ref, "CS-5")) c->closes = d->day;
    if (sv_is(d->row.ref, "CS-8")) c->replies = d->day;
}

bool call_calendar_read(const struct view *v, struct call_calendar *out, struct error *e) {
    struct programme p;
    struct seen steps;
    *out = (struct call_calendar){.opens = NO_DAY, .questions = NO_DAY, .closes = NO_DAY, .replies = NO_DAY};
    if (!programme_read(v, &p, e) || !seen_all(v, entity_named("call_step"), &steps, e)) return false;
    out->opens = p.call_opens;
    if (p.call_opens == NO_DAY) return true;
    out->v = arena_array(v->arena, steps.n + 1, sizeof *out->v);
    for (size_t i = 0; i < steps.n; i++) {
        int64_t offset = 0;
        sv_to_i64(record_text(steps.v[i], "param"), &offset);
        struct call_day *d = &out->v[out->n++];
        *d = (struct call_day){seen_self(v, steps.v[i]), (int)offset, p.call_opens + (int32_t)offset};
        known_day(out, d);
    }
    return true;
}

bool call_move(const struct view *v, int32_t opens, struct error *e) {
    char day[DATE_TEXT];
    struct programme p;
    struct edit_result r;
    date_iso(opens, day);
    struct pair pair = {SV("call_opens"), sv_from(day)};
    return programme_read(v, &p, e) && edit_set(v, entity_named("programme"), p.row.id, &pair, 1, &r, e);
}

/* --- whom to write to --- */

static const char SQL_WRITTEN_TO[] = "SELECT id FROM participant WHERE org = ?1 AND email IS NOT NULL ORDER "
                                     "BY id <> ?2, may_commit IS NOT 1, id";

static bool address(const struct view *v, int64_t person, struct recipient *out, struct error *e) {
    struct record *r;
    if (!person) return true;
    if (!seen_row(v, entity_named("participant"), person, &r, e)) return false;
    if (!r) return true;
    out->person = seen_self(v, r);
    out->name = out->person.title;
    out->email = record_text(r, "email");
    return true;
}

/* "Ana Orme <ana@x.example>", "ana@x.example": what stands beside an answer when no person was made of it. */
static void address_beside(struct sv said, struct recipient *out) {
    size_t open = sv_find(said, '<');
    bool both = open < said.n && sv_ends(said, SV(">"));
    if (sv_find(said, '@') == said.n) return;
    out->email = both ? sv_of(said.p + open + 1, said.n - open - 2) : said;
    out->name = both ? sv_trim(sv_of(said.p, open)) : SV_NULL;
}

static bool beside_answer(const struct view *v, int64_t org, struct recipient *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM expression_of_interest WHERE org = ?1 AND contact_name LIKE '%@%'"
        " ORDER BY received_on DESC, id DESC LIMIT 1";
    struct record *r;
    int64_t answer;
    if (out->email.n) return true;
    if (!number_of(v, SQL, PARAMS(value_int(org)), &answer, e) ||
        !seen_row(v, entity_named("expression_of_interest"), answer, &r, e))
        return false;
    if (r) address_beside(record_text(r, "contact_name"), out);
    return true;
}

bool call_recipient(const struct view *v, int64_t org, int64_t first, struct recipient *out,
                    struct error *e) {
    int64_t person;
    *out = (struct recipient){0};
    return seen_named(v, entity_named("organisation"), org, &out->org, e) &&
           number_of(v, SQL_WRITTEN_TO, PARAMS(value_int(org), value_int(first)), &person, e) &&
           address(v, person ? person : first, out, e) && beside_answer(v, org, out, e);
}

bool call_recipients(const struct view *v, enum call_who who, struct recipients *out, struct error *e) {
    static const char *const sql[] = {
        [CALL_ALL] =
            "SELECT id FROM organisation WHERE kind IN ('ACI', 'AI', 'EI', 'ETTI', 'EITI', 'GEIQ', 'EA',"
            " 'EATT', 'RQ') AND state <> 'inactive' ORDER BY folded, id",
        [CALL_SILENT] = "SELECT o.id FROM expression_of_interest x JOIN organisation o ON o.id = x.org"
                        " WHERE x.state = 'invited' GROUP BY o.id ORDER BY o.folded, o.id",
    };
    struct ids ids;
    *out = (struct recipients){0};
    if (!ids_of(v, sql[who], NULL, 0, &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct recipient one;
        if (!call_recipient(v, ids.v[i], 0, &one, e)) return false;
        VEC_PUSH(v->arena, out, one);
    }
    return true;
}

bool call_sender(const struct view *v, struct recipient *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM participant WHERE programme_role = 'facil' AND email IS NOT NULL ORDER BY id";
    int64_t person;
    *out = (struct recipient){0};
    return query_one(v->db, SQL, 0, &person, e) && address(v, person, out, e);
}

bool call_said_sent(const struct view *v, int64_t org, struct sv subject, struct error *e) {
    struct recipient to;
    struct edit_result r;
    if (!call_recipient(v, org, 0, &to, e)) return false;
    struct pair pairs[] = {{SV("org"), to.org.ref},
                           {SV("kind"), SV("email")},
                           {SV("subject"), subject},
                           {SV("participant"), to.person.ref}};
    return edit_add(v, entity_named("contact_log"), pairs, to.person.id ? 4 : 3, &r, e);
}
