#include "service/event/voters.h"
#include "catalyse/domain/entities.h"
#include "service/read/goes.h"

static const char SQL_PEOPLE[] =
    "SELECT p.id FROM participant p WHERE EXISTS (SELECT 1 FROM vote t WHERE (t.ballot = ?4 OR"
    " t.proposal_version IN (SELECT id FROM proposal_version WHERE decision = ?5)) AND (t.participant = p.id"
    " OR t.org = p.org)) OR (?2 = 0 OR " GOES_TO(
        "?2") ") AND (?3 = 0 OR p.programme_role <> 'funder') AND CASE WHEN ?6 THEN EXISTS (SELECT 1 FROM"
              " attendance a WHERE a.event = ?1 AND a.participant = p.id AND a.state IN ('present', 'late'))"
              " ELSE p.state NOT IN ('absent', 'excused') END ORDER BY p.folded, p.id";
static const char SQL_NOTED[] = "SELECT EXISTS (SELECT 1 FROM attendance a WHERE a.event = ?1 AND a.state IN"
                                " ('present', 'late'))";
static const char SQL_OF_GROUP[] =
    "SELECT ?2 = 0 OR EXISTS (SELECT 1 FROM attendance a JOIN participant p ON p.id = a.participant WHERE"
    " a.event = ?1 AND a.state IN ('present', 'late') AND " GOES_TO("?2") ")";
/* An open vote is taken by those at the event that runs now, of the whole programme or of the group. */
static const char SQL_HELD[] =
    "SELECT e.id FROM event e WHERE e.state = 'live' AND (e.subgroup IS (SELECT subgroup FROM event WHERE id ="
    " ?1) OR e.subgroup = ?2) AND EXISTS (SELECT 1 FROM attendance a WHERE a.event = e.id AND a.state IN"
    " ('present', 'late')) ORDER BY e.id = ?1 DESC, e.subgroup IS NULL, e.date DESC, e.id DESC LIMIT 1";

/* The event whose people vote: the one that runs, else the vote's own. */
static bool held_at(const struct view *v, const struct voters_of *of, int64_t *event, struct error *e) {
    *event = 0;
    if (of->open && !number_of(v, SQL_HELD, PARAMS(value_int(of->event), value_int(of->subgroup)), event, e))
        return false;
    if (!*event) *event = of->event;
    return true;
}

static bool who_votes(const struct view *v, int64_t event, int64_t group, enum voters_who *who,
                      struct error *e) {
    int64_t there, of_group;
    if (!number_of(v, SQL_NOTED, PARAMS(value_int(event)), &there, e) ||
        !number_of(v, SQL_OF_GROUP, PARAMS(value_int(event), value_int(group)), &of_group, e))
        return false;
    *who = !there ? VOTERS_EXPECTED : of_group ? VOTERS_THERE : VOTERS_MEMBERS;
    return true;
}

bool voters_read(const struct view *v, const struct voters_of *of, struct seen *people, enum voters_who *who,
                 struct error *e) {
    int64_t event;
    if (!held_at(v, of, &event, e) || !who_votes(v, event, of->subgroup, who, e)) return false;
    return seen_rows(v, entity_named("participant"), SQL_PEOPLE,
                     PARAMS(value_int(event), value_int(of->subgroup), value_int(of->no_funds),
                            value_int(of->ballot), value_int(of->decision), value_int(*who == VOTERS_THERE)),
                     people, e);
}
