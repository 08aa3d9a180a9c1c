#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/roti_line.h"
#include "catalyse/service/ballots.h"
#include "catalyse/service/modalities.h"
#include "catalyse/service/roti.h"
#include "service/event/decisions.h"
#include "service/event/room_rows.h"
#include "service/read/seen.h"
#include "service/read/take.h"
#include <string.h>

/* Pictures of what was counted: dots, ballots, hands, fingers, marks. */

/* The event whose wishes are meant: the one that is live, else the last one with any. */
static const char WISHES_OF[] = "SELECT w.event FROM wish w JOIN event e ON e.id = w.event"
                                " ORDER BY e.state = 'live' DESC, e.date DESC, e.start DESC LIMIT 1";

static void add_bar(const struct view *v, struct sv text, int64_t value, struct room_picture *p) {
    VEC_PUSH(v->arena, &p->lines, (struct room_line){.text = text, .value = value});
}

/* The longest one first, of those as long the one that came first. */
static void add_bar_in_order(const struct view *v, struct sv text, int64_t value, struct room_picture *p) {
    add_bar(v, text, value, p);
    struct room_line *bars = p->lines.v, bar = bars[p->lines.n - 1];
    size_t at = p->lines.n - 1;
    for (; at && bars[at - 1].value < value; at--) bars[at] = bars[at - 1];
    bars[at] = bar;
}

/* What is under way is said, and what of it is kept back. */
static struct sv votes_above(const struct ballot_card *vote) {
    if (!vote->open) return sv_from(_("Wishes: dots"));
    return sv_from(vote->secret ? _("Wishes: dots before the secret vote") : _("Wishes: dots so far"));
}

bool room_votes(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    static const char SQL[] = "SELECT id FROM wish WHERE event = ?1 AND state <> 'parked' ORDER BY id";
    struct ballot_card vote;
    struct seen rows;
    struct ids voted = {0};
    int64_t event;
    (void)r;
    if (!query_one(v->db, WISHES_OF, 0, &event, e) || !ballot_wall_read(v, &vote, e)) return false;
    for (size_t i = 0; i < vote.n_items; i++) VEC_PUSH(v->arena, &voted, vote.items[i].row.id);
    bool ok = vote.row.id ? seen_these(v, entity_named("wish"), &voted, &rows, e)
                          : seen_rows(v, entity_named("wish"), SQL, PARAMS(value_int(event)), &rows, e);
    if (!ok) return false;
    p->above = votes_above(&vote);
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *w = rows.v[i];
        add_bar_in_order(v, take_words(w, "text"), ballot_points(&vote, w->id, record_int(w, "votes")), p);
    }
    return true;
}

bool room_themes(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    static const char SQL[] = "SELECT id FROM theme WHERE state NOT IN ('merged', 'parked')"
                              " ORDER BY ifnull(webinar_votes, 0) DESC, code";
    struct seen rows;
    (void)r;
    if (!seen_rows(v, entity_named("theme"), SQL, NULL, 0, &rows, e)) return false;
    p->above = sv_from(_("Themes: dots"));
    for (size_t i = 0; i < rows.n; i++)
        add_bar(v, take_words(rows.v[i], "name"), record_int(rows.v[i], "webinar_votes"), p);
    return true;
}

static struct sv ballot_heading(const struct view *v, const struct ballot_card *card) {
    if (ballot_hushed(card))
        return room_printf(v, _("%.*s: secret vote, the result when it is closed"), SV_ARG(card->title));
    return card->round > 1 ? room_printf(v, _("%.*s, round %d"), SV_ARG(card->title), card->round)
                           : card->title;
}

/* The rules are told before the vote, in letters as large as those of the items; once points come they make
 * room for the bars. */
static void put_rules(const struct view *v, const struct ballot_card *card, struct room_picture *p) {
    static const char PART[] = " · ";
    struct str rules = {0};
    ballot_rules_say(card, &rules);
    const char *dots = card->rules.method == BALLOT_DOT ? strstr(str_c(&rules), PART) : NULL;
    if (p->hushed || !ballot_has_votes(card))
        p->below = room_printf(v, "%s", str_c(&rules));
    else
        p->above =
            room_printf(v, "%.*s%s%s", SV_ARG(p->above), dots ? "" : PART, dots ? dots : str_c(&rules));
    str_deinit(&rules);
}

/* Where another round has begun the room goes along. */
static bool last_round(const struct view *v, int64_t ballot, int64_t *id, struct error *e) {
    static const char SQL[] =
        "WITH RECURSIVE later(id) AS (VALUES (?1) UNION ALL SELECT b.id FROM ballot b JOIN"
        " later ON b.before = later.id) SELECT max(id) FROM later";
    return number_of(v, SQL, PARAMS(value_int(ballot)), id, e);
}

/* Numbered as on the ballots, and in their order until it is closed; ties and nothing at all are seen too. */
bool room_ballot(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct ballot_card card;
    int64_t id;
    if (!last_round(v, r->id, &id, e) || !ballot_read(v, id, &card, e)) return false;
    p->above = ballot_heading(v, &card);
    p->hushed = ballot_hushed(&card);
    put_rules(v, &card, p);
    for (size_t i = 0; i < card.n_items; i++) {
        struct sv text = room_printf(v, "%d. %.*s", card.items[i].number, SV_ARG(card.items[i].text));
        (card.open ? add_bar : add_bar_in_order)(v, text, card.items[i].result.points, p);
    }
    return true;
}

/* The scale that was used on this version, the last of them; NULL: nothing was shown on it yet. */
static const struct poll_version *shown_on(const struct poll_cards *polls, int64_t version,
                                           const struct scale **scale) {
    const struct poll_version *found = NULL;
    for (size_t i = 0; i < polls->n; i++)
        for (size_t k = 0; k < polls->v[i].n_versions; k++) {
            const struct poll_version *it = &polls->v[i].versions[k];
            if (it->id != version || !it->tally.n) continue;
            *scale = polls->v[i].scale;
            found = it;
        }
    return found;
}

/* Who votes, and whether it is secret. */
static struct sv poll_rules(const struct view *v, const struct record *decision) {
    return room_printf(v, "%.*s · %s", SV_ARG(polls_voters(decision)),
                       take_flag(decision, "secret") ? _("secret vote") : _("open vote"));
}

/* The room sees the words it is asked about: a version that was amended gives way to the one it became. */
static bool latest_version(const struct view *v, int64_t decision, const struct record **r, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM proposal_version WHERE decision = ?1 ORDER BY no DESC, id DESC LIMIT 1";
    struct seen rows;
    if (!seen_rows(v, entity_named("proposal_version"), SQL, PARAMS(value_int(decision)), &rows, e))
        return false;
    if (rows.n) *r = rows.v[0];
    return true;
}

/* The proposal; once a show of hands was counted on it, with a bar for each level, support first. */
bool room_proposal(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct poll_cards polls = {0};
    const struct scale *scale;
    struct record *decision = NULL;
    int64_t of = record_int(r, "decision");
    p->text = SV("");
    if (of && !seen_row(v, entity_named("decision"), of, &decision, e)) return false;
    if (!decision) return true;
    if (!latest_version(v, of, &r, e) || !polls_shown(v, of, &polls, e)) return false;
    const struct poll_version *shown = shown_on(&polls, r->id, &scale);
    struct sv rules = poll_rules(v, decision), words = record_text(r, "text_fr"),
              title = seen_self(v, decision).title;
    p->above = text_same(title, words) ? sv_from(_("Proposal")) : title;
    p->text = words;
    p->below = rules;
    if (!shown) return true;
    p->above = room_printf(v, P_("%s · %d vote", "%s · %d votes", (unsigned long)shown->tally.n),
                           _(scale->label), shown->tally.n);
    p->below = room_printf(v, "%.*s (%.*s)", SV_ARG(words), SV_ARG(rules));
    p->text = SV("");
    for (int i = 0; i < scale->n; i++) {
        int at = scale->best_first ? i : scale->n - 1 - i;
        add_bar(v, room_printf(v, "%d. %s", scale->lowest + at, _(scale->levels[at])), shown->counts[at], p);
    }
    return true;
}

/* Hands; where none were counted, organisations. */
bool room_modalities(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct modalities m = {0};
    int64_t event;
    (void)r;
    if (!show_event(v, &event, e) || !modalities_read(v, event, &m, e)) return false;
    p->above = sv_from(_("Ways of cooperating"));
    for (size_t i = 0; i < m.n; i++)
        add_bar(v, m.v[i].row.title, m.hands ? m.v[i].hands : (int64_t)m.v[i].n_choices, p);
    return true;
}

/* Of the event the agenda is about; the words said with it stay with the facilitator. */
bool room_roti(const struct view *v, const struct record *r, struct room_picture *p, struct error *e) {
    struct roti roti;
    int64_t event;
    (void)r;
    if (!show_event(v, &event, e) || !roti_read(v, event, &roti, e)) return false;
    p->above = sv_from(_("Was the time well invested?"));
    for (int mark = ROTI_MARKS; mark >= 1; mark--)
        add_bar(v, room_printf(v, "%d", mark), roti.counts[mark - 1], p);
    return true;
}
