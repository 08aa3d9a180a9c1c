#ifndef CATALYSE_SERVICE_COMMITMENTS_H
#define CATALYSE_SERVICE_COMMITMENTS_H

/* Who promised what. */

#include "catalyse/service/edit.h"

struct commitment_filter {
    int64_t subgroup, project, org, type; /* 0: any */
    struct sv state;                      /* a code; empty: any */
    bool open;                            /* only proposed, agreed, signed */
    bool late;                            /* only open ones whose end is past */
    int32_t due_from, due_to;             /* end within; NO_DAY: no limit */
};

struct commitment_row {
    struct named row, from, type, project, consortium, to, said_by;
    int64_t subgroup;
    bool has_quantity;
    int64_t quantity; /* hundredths */
    const struct choice *unit, *earmark, *state;
    int64_t valued; /* cents */
    bool has_value;
    struct sv conditions, help; /* help: wanted, in a few words */
    int32_t start, end;
    int days_left; /* until the end; negative when past; 0 without an end */
    bool late;     /* open and past its end: lapsing is proposed, never done */
    bool intention;
    int64_t postponed;
    size_t n_evidence, n_steps;
};

struct commitment_total {
    struct named type;
    const struct choice *unit;
    size_t count;
    int64_t quantity, valued;
};

/* What one organisation gives, of what is in the totals. */
struct giver_total {
    struct named from;
    bool fund;
    size_t count;
    int64_t valued; /* cents: what it is valued at, else the sum that was promised in euros */
};

struct ledger {
    struct commitment_row *v; /* by end, the open ones first */
    size_t n, cap, withheld;
    struct commitment_total *totals; /* of those shown that are agreed, signed, kept or partly kept */
    size_t n_totals;
    struct giver_total *givers; /* members first, then funds, each in the order of the rows */
    size_t n_givers;
    int64_t valued;                  /* their sum, cents */
    size_t open, late, kept, helped; /* helped: open, and help is wanted */
};

/* A zeroed filter with both days NO_DAY asks for everything. */
struct commitment_filter commitment_filter_all(void);
bool commitments_read(const struct view *v, const struct commitment_filter *filter, struct ledger *out,
                      struct error *e);

/* Adds one from the fields of `commitment` with what can be guessed: the type's unit, today as its start, the
 * project of the `subgroup` given beside the fields, else the only one of the groups that `from_org` is in,
 * and `intention` when `said_by` may not commit. */
bool commitment_add(const struct view *v, const struct pair *pairs, size_t n, struct edit_result *out,
                    struct error *e);

/* Needs quantity, unit and period, and somebody who may commit (or that the intention was confirmed since).
 */
bool commitment_agree(const struct view *v, int64_t id, bool confirmed, struct edit_result *out,
                      struct error *e);
/* Kept needs evidence: the text given, or one already there (then empty); partly kept may do without. */
bool commitment_keep(const struct view *v, int64_t id, struct sv evidence, bool partly,
                     struct edit_result *out, struct error *e);
bool commitment_withdraw(const struct view *v, int64_t id, struct reasons why, struct edit_result *out,
                         struct error *e);
/* A later end, counted, with its reason. */
bool commitment_postpone(const struct view *v, int64_t id, struct sv until, struct reasons why,
                         struct edit_result *out, struct error *e);

#endif
