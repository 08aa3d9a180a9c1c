#ifndef SERVICE_PROGRAMME_PICTURE_H
#define SERVICE_PROGRAMME_PICTURE_H

#include "catalyse/service/pictures.h"

/* The data URI of a row of `picture`; empty when it holds something else, whoever wrote that. */
struct sv picture_of(const struct record *r);

#endif
