#ifndef CATALYSE_SERVICE_CANVAS_H
#define CATALYSE_SERVICE_CANVAS_H

/* The two canvases of a subgroup, block by block in the order they are printed: the diagnosis of needs and
 * the project. Filled live or from the table's sheet, one line an entry. */

#include "catalyse/service/pictures.h"

enum canvas_kind { CANVAS_DIAGNOSIS, CANVAS_PROJECT };

struct canvas_card {
    struct named row, wish; /* the wish it comes from */
    struct sv text, source, unit, counter;
    const struct choice *kind, *state; /* NULL in the project */
    bool has_figure;
    int64_t figure; /* hundredths */
    int64_t year, priority;
};

struct canvas_part {
    const struct choice *block;
    struct sv name, question;
    int64_t cap; /* 0: none */
    struct canvas_card *cards;
    size_t n_cards;
};

struct canvas_sheet {
    struct named group, project; /* project: id 0 when there is none, or in the diagnosis */
    struct canvas_part *parts;
    size_t n_parts;
    struct photos photos; /* of the group's sheets */
    struct sv table;      /* today's when groups work at it as one: "Food + Mobility"; else empty */
    struct named *guests; /* people of other groups who sit with it today */
    size_t n_guests;
    size_t withheld;
};

/* The diagnosis or the project canvas of a group, all its parts, empty ones too. */
bool canvas_sheet_read(const struct view *v, enum canvas_kind kind, int64_t subgroup,
                       struct canvas_sheet *out, struct error *e);

struct canvas_entry_line {
    int64_t subgroup;
    struct sv block, text;
    struct sv source; /* what it is entered from: a code of ENTRY_SOURCES */
    int64_t wish;     /* the wish it comes from; 0: none */
};

/* One line into a block. In the diagnosis "34 % … (source, 2025)" is a fact with its figure, else a view; in
 * the project a group without one gets it. One undo step. */
bool canvas_line_add(const struct view *v, enum canvas_kind kind, const struct canvas_entry_line *line,
                     struct edit_result *out, struct error *e);
/* Puts a need into the project of its group (made when there is none): it stands in the block of needs kept,
 * and the project answers to it when it answered to none. */
bool canvas_need_carry(const struct view *v, int64_t need, struct edit_result *out, struct error *e);

#endif
