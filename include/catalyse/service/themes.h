#ifndef CATALYSE_SERVICE_THEMES_H
#define CATALYSE_SERVICE_THEMES_H

/* The theme map of the interest call: themes, and the answers that rank them. */

#include "catalyse/service/edit.h"

enum { RANKS = 3 };

struct theme_row {
    struct named row;
    struct sv code;
    const struct choice *origin, *state;
    int64_t webinar_votes;
    size_t wishes;
    int at_rank[RANKS]; /* how many put it first, second, third */
    int answers;        /* how many ranked it */
    int borda;          /* 3-2-1 */
    int mean_rank;      /* hundredths; 0 without answers */
    struct named subgroup;
    size_t funds; /* fund profiles that name it */
};

struct answer_row {
    struct named row, org, contact, subgroup;
    const struct choice *kind, *state, *lead_ready, *mandate, *reason_code, *offer;
    struct sv dept, activity;
    int32_t received_on;
    int64_t people;         /* permanent staff and pathway posts of the organisation; -1 not said */
    int64_t days_per_month; /* tenths; -1 not said */
    int *ranks;             /* one per theme of the map: 1 to 3, 0 not ranked */
    int placed_rank;        /* rank of the theme it was placed in; 0 outside its ranks or not placed */
    int wished;             /* groups it may be in, as the programme lets it */
    struct named *others;   /* groups it is in besides `subgroup` */
    size_t n_others;
    struct sv motivation, need_seen, brings, needs;
    struct sv reason_private, reason_said;
    bool complete;     /* contact, motivation, a rank, no rank twice */
    int score, spread; /* sum of criteria, mean over jurors, hundredths; widest gap of jurors; -1 none */
    int jurors, recused;
};

struct theme_map {
    struct theme_row *themes; /* by Borda, then first choices */
    size_t n_themes;
    struct answer_row *answers; /* by date received */
    size_t n_answers;
    size_t invited, replied; /* of all expressions of interest */
    size_t withheld;         /* answers not shared with this viewer */
};

/* Themes with their points, and the answers to the call that gave them. */
bool themes_read(const struct view *v, struct theme_map *out, struct error *e);

/* What the call puts to be ranked, by name, which no answer changes: the themes opened or retained, and
 * those suggested that an answer ranks; as long as there is none, all those suggested. */
struct themes_to_rank {
    struct named *v;
    size_t n;
};
struct themes_to_rank themes_to_rank(struct arena *a, const struct theme_map *map);

/* What a decided answer lacks before its reply may leave: a reason that can be said unless it is selected in
 * its first choice, an offer unless it is selected. */
enum reply_part { REPLY_REASON = 1, REPLY_OFFER = 2 };
unsigned reply_lacks(const struct answer_row *a);

#endif
