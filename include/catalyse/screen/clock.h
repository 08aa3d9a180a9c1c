#ifndef CATALYSE_SCREEN_CLOCK_H
#define CATALYSE_SCREEN_CLOCK_H

/* The clock of a run of show in words. All texts are appended. */

#include "catalyse/base/str.h"
#include "catalyse/service/agenda.h"
#include "catalyse/tui/style.h"

/* "13:57"; nothing for NO_MOMENT. */
void clock_time(int64_t moment, struct str *out);
/* "reste 23 min", "bientôt : 5 min", "concluez : 0:41", "dépassé de 3 min": what is left of a block. */
void clock_left(int64_t left_ms, const struct agenda_bells *bells, bool seconds, struct str *out);
/* "2 min de retard", "à l'heure", "3 min d'avance". */
void clock_late(int64_t over_ms, struct str *out);
/* How a block looks that is so near its end. */
enum role clock_role(enum agenda_near near);
/* The word of a threshold that was just passed. */
const char *clock_warning(enum agenda_near near);

#endif
