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

/* Which of them to ask that of, found by indexes: the groups that p may go to at all, the people who may go
 * to a group. */
#define MAY_GO_TO \
    "(SELECT p.subgroup UNION ALL SELECT gn.subgroup FROM subgroup_member gn WHERE gn.org = p.org)"
#define MAY_COME_TO(group)                                                                   \
    "(SELECT gn.id FROM participant gn WHERE gn.subgroup = " group " UNION ALL SELECT gn.id" \
    " FROM subgroup_member gm JOIN participant gn ON gn.org = gm.org WHERE gm.subgroup = " group ")"

#endif
