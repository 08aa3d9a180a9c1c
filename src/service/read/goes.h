#ifndef SERVICE_READ_GOES_H
#define SERVICE_READ_GOES_H

/* Whether p, a participant, goes to a group, an expression of SQL: to the one noted; and who speaks for an
 * organisation also to each of its groups that is noted for nobody there. The plus has its colleagues looked
 * through, who are fewer than the people of a group. */
#define GOES_TO(group)                                                                                \
    "(p.subgroup = " group " OR p.programme_role IN ('voice', 'funder', 'concerned') AND EXISTS"      \
    " (SELECT 1 FROM subgroup_member gm JOIN subgroup gg ON gg.id = gm.subgroup WHERE gm.org = p.org" \
    " AND gm.subgroup = " group " AND gm.left_on IS NULL AND gg.state NOT IN ('merged', 'closed'))"   \
    " AND (p.subgroup IS NULL OR NOT EXISTS (SELECT 1 FROM participant gp WHERE gp.org = p.org AND"   \
    " +gp.subgroup = " group ")))"

/* The people who may go to a group, found by indexes: which of them to ask that of. */
#define MAY_COME_TO(group)                                                                   \
    "(SELECT gn.id FROM participant gn WHERE gn.subgroup = " group " UNION ALL SELECT gn.id" \
    " FROM subgroup_member gm JOIN participant gn ON gn.org = gm.org WHERE gm.subgroup = " group ")"

/* The groups that the participant ?1 goes to beside the one noted. */
#define GOES_ALSO                                                                                        \
    "SELECT g.id FROM participant p JOIN subgroup_member gn ON gn.org = p.org JOIN subgroup g ON g.id =" \
    " gn.subgroup WHERE p.id = ?1 AND g.id IS NOT p.subgroup AND " GOES_TO(                              \
        "g.id") " GROUP BY g.folded, g.id"

#endif
