#ifndef MATCH_WIDE_H
#define MATCH_WIDE_H

/* Costs that hold a whole order of preferences: one digit a criterion. */
__extension__ typedef __int128 wide;

#endif
