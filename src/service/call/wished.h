#ifndef SERVICE_CALL_WISHED_H
#define SERVICE_CALL_WISHED_H

#include "service/read/seen.h"

/* How many groups an answer wishes to be in: 1 unless it says more, at most what the programme allows. */
bool answer_wished(const struct view *v, const struct record *answer, int32_t *wished, struct error *e);

#endif
