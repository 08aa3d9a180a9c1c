#ifndef SERVICE_EVENT_AGENDA_LOAD_H
#define SERVICE_EVENT_AGENDA_LOAD_H

#include "catalyse/service/agenda.h"

/* Blocks that follow one another: those of the event, or those of a subgroup during one of them. */
struct show_line {
    int64_t parent, subgroup; /* 0: of the event itself; of everybody */
    struct record **blocks;
    struct agenda agenda;
};

/* An event and its blocks as they are in the file, whoever asks. */
struct show_rows {
    struct record *event;
    struct show_line *v; /* [0]: the event's own */
    size_t n, cap;
};

/* Inside a transaction or a read. */
bool show_load(const struct view *v, int64_t event, struct show_rows *out, struct error *e);
/* The line a block is on and its place there; false when it is on none. */
bool show_find(const struct show_rows *rows, int64_t block, size_t *line, size_t *at);

#endif
