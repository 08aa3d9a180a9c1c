#ifndef SERVICE_GUIDE_GUIDE_FACTS_H
#define SERVICE_GUIDE_GUIDE_FACTS_H

/* What the guide wants to know, as SQL: each fact is one line. ?1 is today (YYYY-MM-DD), ?2 this moment. */

#include "catalyse/domain/guide.h"
#include <stddef.h>

/* Some rows: id, a day or NULL, a second number or NULL; the most urgent first. `entity` names the first. */
struct some_fact {
    size_t at; /* in struct guide_facts */
    const char *entity;
    const char *sql;
};

extern const struct some_fact SOME_FACTS[];
extern const size_t N_SOME_FACTS;

/* People whose data are due: the day they were to be erased, the last event their access needs were for. */
#define SQL_RETENTION                                                                               \
    "SELECT id, delete_after, NULL FROM participant WHERE delete_after < ?1 AND last_name <> '—'" \
    " ORDER BY delete_after, id"
/* Events for everybody, for a group, and those somebody was expected at, each looked through once. */
#define SQL_ACCESS_NEEDS                                                                                     \
    "SELECT p.id, max(coalesce(o.day, ''), coalesce(g.day, ''), coalesce(t.day, '')) AS last, NULL FROM"     \
    " participant p JOIN (SELECT max(date) AS day FROM event WHERE state <> 'cancelled' AND subgroup IS"     \
    " NULL) o LEFT JOIN (SELECT subgroup, max(date) AS day FROM event WHERE state <> 'cancelled' GROUP BY"   \
    " subgroup) g ON g.subgroup = p.subgroup LEFT JOIN (SELECT a.participant, max(e.date) AS day FROM"       \
    " attendance a JOIN event e ON e.id = a.event WHERE e.state <> 'cancelled' GROUP BY a.participant) t ON" \
    " t.participant = p.id WHERE p.access_needs IS NOT NULL AND last > '' AND last < date(?1, '-7 days')"    \
    " ORDER BY last, p.id"

/* Plain numbers and yes or no, counted by one statement. X(fact, SQL) */
#define NUMBER_FACTS(X)                                                                                    \
    X(event_stage,                                                                                         \
      "SELECT s.no FROM event e JOIN stage s ON s.id = e.stage WHERE e.date = ?1 AND e.state IN"           \
      " ('planned', 'open', 'live') ORDER BY e.start, e.id LIMIT 1")                                       \
    X(organisations, "SELECT count(*) FROM organisation")                                                  \
    X(people, "SELECT count(*) FROM participant")                                                          \
    X(events, "SELECT count(*) FROM event")                                                                \
    X(webinar_present,                                                                                     \
      "SELECT count(*) FROM attendance a JOIN event e ON e.id = a.event WHERE e.kind = 'webinar' AND"      \
      " a.agenda_item IS NULL AND a.state IN ('present', 'late', 'left')")                                 \
    X(themes_open, "SELECT count(*) FROM theme WHERE state IN ('opened', 'retained', 'merged')")           \
    X(eoi_received,                                                                                        \
      "SELECT count(*) FROM expression_of_interest WHERE received_on IS NOT NULL OR state IN ('received'," \
      " 'complete', 'shortlisted', 'selected', 'waitlisted', 'declined')")                                 \
    X(groups_confirmed, "SELECT count(*) FROM subgroup WHERE state IN ('confirmed', 'active')")

#define FLAG_FACTS(X)                                                                                      \
    X(live, "SELECT count(*) FROM event WHERE state = 'live'")                                             \
    X(programme_end, "SELECT count(*) FROM programme WHERE \"end\" IS NOT NULL")                           \
    X(webinar_held, "SELECT count(*) FROM event WHERE kind = 'webinar' AND state IN ('held', 'minuted')")  \
    X(conference, "SELECT count(*) FROM event WHERE kind = 'conference' AND state <> 'cancelled'")         \
    X(afternoon_held,                                                                                      \
      "SELECT count(*) FROM event e JOIN stage s ON s.id = e.stage WHERE s.no = 4 AND e.kind = 'workshop'" \
      " AND e.state IN ('held', 'minuted')")                                                               \
    X(with_budget, "SELECT count(*) FROM programme WHERE with_budget = 1")                                 \
    X(stage_done[1], "SELECT count(*) FROM stage WHERE no = 1 AND state IN ('done', 'skipped')")           \
    X(stage_done[2], "SELECT count(*) FROM stage WHERE no = 2 AND state IN ('done', 'skipped')")           \
    X(stage_done[3], "SELECT count(*) FROM stage WHERE no = 3 AND state IN ('done', 'skipped')")           \
    X(stage_done[4], "SELECT count(*) FROM stage WHERE no = 4 AND state IN ('done', 'skipped')")           \
    X(stage_done[5], "SELECT count(*) FROM stage WHERE no = 5 AND state IN ('done', 'skipped')")

#endif
