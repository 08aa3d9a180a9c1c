#ifndef CATALYSE_DOMAIN_RULES_MONEY_H
#define CATALYSE_DOMAIN_RULES_MONEY_H

/* Rules about money. What they say of law and tax is a question to have checked, never advice. */

#include "catalyse/domain/finding.h"

/* Overhead shares of active members: 10000 basis points in all, or none at all. */
void rule_shares(int64_t consortium, const int *shares_bp, size_t n, struct findings *out);

struct budget_facts {
    int64_t project;
    bool has_lines;
    int64_t lines; /* sum of the budget lines, cents */
    bool has_total, has_sought;
    bool has_other;                      /* own funds or money secured elsewhere are given */
    int64_t total, sought, own, secured; /* cents; 0 when not given */
    int64_t fund;                        /* the organisation of a line that is a fund, no member; 0 none */
};

/* Lines add up to the total; amount sought = total − own funds − secured elsewhere, once one of those is
 * given; no line is a fund's. */
void rule_budget(const struct budget_facts *f, struct findings *out);
bool budget_balanced(const struct budget_facts *f); /* has lines, and its sums hold */

struct flow_facts {
    int64_t id, payer, payee;
    struct sv basis, state;
    struct sv payer_kind;     /* kind of organisation */
    bool payer_host;          /* its host's name is known */
    struct sv payee_eligible; /* mecenat_eligible: yes, no, to_check, ruling */
    bool public_money, authorised;
    bool agreement; /* a document is attached */
};

/* Donation to a member not known to be eligible (with the alternatives), sheltered foundation without its
 * host, onward grant not authorised in writing, staff loan without agreement and the reminder "at cost". */
void rule_flow(const struct flow_facts *f, struct findings *out);
/* What refuses `authorised` or `paid`: an onward grant not authorised in writing. */
void rule_flow_step(const struct flow_facts *f, struct sv to, struct findings *out);
/* A flow counts as authorised for the gates: its basis needs nothing, or it has it. */
bool flow_authorised(const struct flow_facts *f);

struct liability_facts {
    int64_t consortium;
    struct sv liability; /* none, lead, all */
    int members;         /* active */
    int board_minutes;   /* active members whose board minute is attached */
};

/* All members jointly liable: a red flag until every board minute is there. */
void rule_liability(const struct liability_facts *f, struct findings *out);

#endif
