#ifndef SERVICE_CHANGE_HOLDERS_H
#define SERVICE_CHANGE_HOLDERS_H

#include "catalyse/domain/entities.h"

/* What an organisation holds, itself or through one of its people (`person` NULL: itself only). */
struct holder {
    const char *entity, *org, *person;
};

/* NULL: nobody holds such a row. */
const struct holder *holder_of(const struct entity *e);
/* The next way to hold the same row, as a flow has who pays and who is paid; NULL: there is none. */
const struct holder *holder_next(const struct holder *h);

#endif
