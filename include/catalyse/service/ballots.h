#ifndef CATALYSE_SERVICE_BALLOTS_H
#define CATALYSE_SERVICE_BALLOTS_H

/* Votes on several items: wishes, contributions, questions to funds, projects, needs. A ballot says who
 * votes, with how many points and whether it is secret; votes come by counts of hands or by name. Closing it
 * writes the points into the items, so that lists and documents show them; another round is another ballot.
 */

#include "catalyse/domain/ballot.h"
#include "catalyse/service/edit.h"

struct ballot_line {
    struct named row;
    int number; /* what it is called by on ballots: that of a wish on the wall, else its place in the list */
    struct sv text;
    struct ballot_item result;
    int64_t counted; /* of its points those that came without a name */
    bool had_before;
    int64_t before; /* its points of the round before */
};

/* What lines that were typed, or the chat of a video meeting, held beside what they are read for. */
struct chat_beside {
    int64_t event;             /* what was read was said at */
    size_t ballots, greetings; /* greetings are left out */
    size_t apart;              /* messages to one person: left out */
    size_t known;              /* messages read before, when the chat was shorter: left out */
    size_t refused;            /* ballots against the rules of the vote */
    struct sv refusal;         /* why the first of them is */
    struct sv left;            /* those of a chat, to be put right and read again */
    struct sv vote;            /* that the ballots are in when it is not on wishes */
};

struct ballot_voter {
    struct named row; /* a person, or an organisation */
    struct sv org;    /* of a person */
    int *given;       /* an item each; for the eyes of organisers: NULL for others, and when it is secret */
    int spent;
    bool voted;
    const struct choice *source; /* how that is known; where `given` is */
    struct sv by;                /* who entered it; where `given` is */
};

struct ballot_card {
    struct named row, event, subgroup;
    struct sv title;
    struct ballot_rules rules;
    const struct choice *about, *method, *who, *state;
    bool secret, open;
    int round;
    int64_t before;            /* the round before; 0: this is the first */
    struct ballot_line *items; /* in the order they came */
    size_t n_items;
    struct ballot_voter *voters; /* those at the event that runs, else at the vote's, else those expected */
    bool members;                /* of the group, of whom nobody is noted as there */
    size_t n_voters, voted;
    struct sv known_names, known_counts; /* how ballots by name, and points without, are known; translated */
    struct sv entered_by;                /* by whom, for those who may know it */
    int64_t points;                      /* in all */
    int64_t
        possible; /* the most that those who may vote can give in all; -1 without a limit, or nobody known */
};

/* One ballot with its count and, for organisers of one that is not secret, who gave what. */
bool ballot_read(const struct view *v, int64_t id, struct ballot_card *out, struct error *e);
/* The vote that is open among rows of this entity, of one event (0: of any), the last begun; row.id 0 when
 * there is none. */
bool ballot_open_read(const struct view *v, const struct entity *entity, int64_t event,
                      struct ballot_card *out, struct error *e);
/* The vote whose points the wall of wishes shows: the open one, else the last of the event that runs or that
 * brought the last wishes. */
bool ballot_wall_read(const struct view *v, struct ballot_card *out, struct error *e);
/* Those of an event that are closed, as they were held, but the rounds on the same items together. */
bool ballots_closed(const struct view *v, int64_t event, struct ballot_card **out, size_t *n,
                    struct error *e);
/* Appends what everybody must know of it: how, who, how many points, whether it is secret. */
void ballot_rules_say(const struct ballot_card *c, struct str *out);
/* Whether anything was given in it. */
bool ballot_has_votes(const struct ballot_card *card);
/* Whether its numbers are kept from the room: a secret vote shows them once it is closed. */
bool ballot_hushed(const struct ballot_card *card);
/* The points a row shows: those it gets in this vote once there is one in it, unless they are hushed; else
 * those it `kept`. */
int64_t ballot_points(const struct ballot_card *vote, int64_t row, int64_t kept);
/* Whether rows of this entity can be voted on. */
bool ballot_possible(const struct entity *entity);
/* The latest ballot among the rows this one belongs to (of its event, or of its subgroup), an open one first;
 * 0 none. */
bool ballot_find(const struct view *v, const struct entity *entity, int64_t row, int64_t *id,
                 struct error *e);
/* Begins a vote among the rows this one belongs to: three points each, one hand each, or ranks, as `method`
 * (a code) says; its other rules can be edited. */
bool ballot_begin(const struct view *v, const struct entity *entity, int64_t row, struct sv method,
                  int64_t *id, struct error *e);

/* Why an item cannot have got so many points without names: those who may vote and have not done so by name
 * cannot give them; NULL when they can, or when nobody knows who may vote. Translated, in the arena. */
const char *ballot_excess(const struct ballot_card *card, size_t item, int64_t count, struct arena *a);
/* Whether more was counted in it than those who may vote and have not done so by name can give. */
bool ballot_over(const struct ballot_card *card);
/* How many points (ranked: not possible) an item got without names; replaces what was counted before. */
bool ballot_count(const struct view *v, int64_t id, int64_t item, int count, struct sv source,
                  struct error *e);
/* What a voter gave, an item each in the order of the card; all 0 takes it back. Replaces what they gave
 * before. ERR_DATA, with the rule, when it is against the rules, the vote is secret, or it is closed. */
bool ballot_vote(const struct view *v, int64_t id, int64_t voter, const int *given, size_t n,
                 struct sv source, struct error *e);
/* Closes the ballot and begins another round on the same items with the same rules. */
bool ballot_next_round(const struct view *v, int64_t id, int64_t *next, struct error *e);
/* Closes it: the points become the items' dots, but for wishes of an earlier event, which keep those they got
 * then; among needs the first three places become priorities 1 to 3,
 * unless a tie leaves that open. */
bool ballot_end(const struct view *v, int64_t id, struct edit_result *out, struct error *e);

/* A typed ballot into what is given to each of the card's items: "2 5 7" or "2, 5, 7" is a point each to the
 * items of these numbers, "5 5" or "5x2" two points to no. 5, "-3" one taken away; ranked: the items in
 * order. ERR_DATA says what it cannot read. */
bool ballot_parse(const struct ballot_card *card, struct sv text, int *given, struct error *e);
/* Cuts the first of its words off *rest; false when none is left. */
bool ballot_word(struct sv *rest, struct sv *word);
/* A fault in words, with the rule; translated. */
const char *ballot_fault_words(struct arena *a, const struct ballot_rules *rules, enum ballot_fault fault,
                               int spent);

#endif
