#ifndef SERVICE_CHANGE_HOLDERS_H
#define SERVICE_CHANGE_HOLDERS_H

#include "catalyse/domain/entities.h"

/* What an organisation holds, itself or through one of its people. */
struct holder {
    const char *entity, *org, *person;
};

/* NULL: nobody holds such a row. */
const struct holder *holder_of(const struct entity *e);

#endif
