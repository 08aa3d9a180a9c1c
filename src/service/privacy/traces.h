#ifndef SERVICE_PRIVACY_TRACES_H
#define SERVICE_PRIVACY_TRACES_H

#include "catalyse/service/privacy.h"

struct forget_hit;
/* A text in which a person is named, as a trace; `field` is NULL for a row's ref and author. */
bool trace_of_hit(const struct view *v, const struct forget_hit *hit, struct trace *out, struct error *e);

#endif
