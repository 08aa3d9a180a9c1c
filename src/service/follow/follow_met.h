#ifndef SERVICE_FOLLOW_FOLLOW_MET_H
#define SERVICE_FOLLOW_FOLLOW_MET_H

/* Points of follow-up: their days, and what is on record that meets them. */

/* The day of the afternoon, and whether its minutes are closed. */
#define FOLLOW_FROM                                                                                       \
    "j AS (SELECT max(e.date) AS day, e.state = 'minuted' AS minuted FROM event e JOIN stage s ON s.id =" \
    " e.stage WHERE s.no = 4 AND e.kind = 'workshop' AND e.state IN ('held', 'minuted'))"

#define FOLLOW_HELD \
    "EXISTS (SELECT 1 FROM meeting m WHERE m.date > j.day AND m.state <> 'planned' AND m.kind = "

/* Every convenor called. */
#define FOLLOW_CALLED                                                                                        \
    "NOT EXISTS (SELECT 1 FROM subgroup g WHERE g.state IN ('confirmed', 'active') AND NOT EXISTS (SELECT 1" \
    " FROM meeting m WHERE m.subgroup = g.id AND m.date > j.day AND m.state <> 'planned' AND m.kind = 'call'))"

/* A meeting of a group: on record as one, or held with its run of show and of no other kind. */
#define FOLLOW_GROUP_MET                                                                               \
    FOLLOW_HELD                                                                                        \
    "'subgroup') OR EXISTS (SELECT 1 FROM event e WHERE e.date > j.day AND e.kind = 'meeting' AND"     \
    " e.state IN ('held', 'minuted') AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.event = e.id AND" \
    " m.kind <> 'subgroup'))"

#define FOLLOW_REVIEWED                                                                                \
    "EXISTS (SELECT 1 FROM meeting m WHERE m.kind = 'review' AND m.date > date(j.day, '+90 days') AND" \
    " m.state <> 'planned')"

/* Of the point of day `n` after `j`: thanks sent, minutes closed, every convenor called, the meeting held,
 * the first review told. */
#define FOLLOW_MET                                                                                           \
    "CASE n WHEN 2 THEN EXISTS (SELECT 1 FROM contact_log l WHERE l.date > j.day)"                           \
    " WHEN 7 THEN j.minuted"                                                                                 \
    " WHEN 15 THEN " FOLLOW_CALLED " WHEN 30 THEN " FOLLOW_GROUP_MET " WHEN 60 THEN " FOLLOW_HELD "'codev')" \
    " WHEN 90 THEN " FOLLOW_HELD "'committee')"                                                              \
    " WHEN 120 THEN " FOLLOW_HELD "'structuring')"                                                           \
    " WHEN 180 THEN " FOLLOW_REVIEWED " ELSE 0 END"

#endif
