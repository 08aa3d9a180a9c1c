#ifndef SERVICE_READ_GOES_H
#define SERVICE_READ_GOES_H

/* Who goes to which group: to the one noted, and of the organisation's groups to the second one noted; and
 * who speaks for it, and is not said to go to these only, also to each of its groups that is noted for nobody
 * there. Pieces of SQL where p is a participant. The pluses have the colleagues looked through, who are fewer
 * than the people of a group. */
#define GOES_SPEAKS                                                                           \
    "p.subgroup_too IS NULL AND p.no_other_group IS NOT 1 AND p.programme_role IN ('voice', " \
    "'funder', 'concerned')"
#define GOES_MEMBER                                                                                   \
    "subgroup_member gm JOIN subgroup gg ON gg.id = gm.subgroup AND gm.left_on IS NULL AND gg.state " \
    "NOT IN ('merged', 'closed')"
#define GOES_FREE(group)                                                                    \
    "(p.subgroup IS NULL OR NOT EXISTS (SELECT 1 FROM participant gp WHERE gp.org = p.org " \
    "AND " group " IN (+gp.subgroup, +gp.subgroup_too)))"
#define GOES_AS_WELL(group) "(p.subgroup_too = " group " OR " GOES_SPEAKS " AND " GOES_FREE(group) ")"

/* Whether p goes to a group, an expression. */
#define GOES_TO(group)                                                      \
    "(p.subgroup = " group " OR EXISTS (SELECT 1 FROM " GOES_MEMBER " AND " \
    "gm.org = p.org AND gm.subgroup = " group ") AND " GOES_AS_WELL(group) ")"

/* Each p with each group gg to which they go beside the one noted; more conditions may follow. A group where
 * the organisation stands twice comes twice. */
#define GOES_BESIDE                                                         \
    GOES_MEMBER " JOIN participant p ON p.org = gm.org WHERE gg.id IS NOT " \
                "p.subgroup AND " GOES_AS_WELL("gg.id")

/* The ids and folded names of all who go to a group. */
#define GOES_ALL_OF(group)                                                                  \
    "(SELECT gn.id, gn.folded FROM participant gn WHERE gn.subgroup = " group " UNION ALL " \
    "SELECT DISTINCT p.id, p.folded FROM " GOES_BESIDE " AND gm.subgroup = " group ")"

#endif
