#ifndef SERVICE_AGENDA_LOAD_H
#define SERVICE_AGENDA_LOAD_H

#include "catalyse/service/agenda.h"

/* An event and its blocks as they are in the file, whoever asks. */
struct show_rows {
    struct record *event;
    struct record **blocks;
    struct agenda agenda;
};

/* Inside a transaction or a read. */
bool show_load(const struct view *v, int64_t event, struct show_rows *out, struct error *e);

#endif
