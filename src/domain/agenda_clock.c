#include "catalyse/domain/agenda_clock.h"
#include "catalyse/base/date.h"
#include "catalyse/domain/agenda.h"

enum { SECOND_MS = 1000, BELL_MAX = 600 };

static void usual(int planned_min, struct agenda_bells *out) {
    static const int minutes[BELLS] = {5, 1, 0};
    for (int i = 0; i < BELLS; i++)
        out->at[i] = minutes[i] < planned_min || !minutes[i] ? minutes[i] : NO_BELL;
}

bool agenda_bells_parse(struct sv text, int planned_min, struct agenda_bells *out) {
    struct sv word;
    int64_t before = BELL_MAX;
    int n = 0;
    usual(planned_min, out);
    if (!sv_trim(text).n) return true;
    *out = (struct agenda_bells){{NO_BELL, NO_BELL, NO_BELL}};
    while (sv_next(&text, ' ', &word)) {
        int64_t minutes;
        if (!word.n) continue;
        if (n == BELLS || !sv_to_i64(word, &minutes) || minutes < 0 || minutes >= before) return false;
        out->at[n++] = (int)(before = minutes);
    }
    return true;
}

enum agenda_near agenda_near(int64_t left, const struct agenda_bells *bells) {
    for (int i = BELLS; i-- > 0;)
        if (bells->at[i] != NO_BELL && left <= bells->at[i] * MINUTE_MS) return (enum agenda_near)(i + 1);
    return left < 0 ? TIME_OVER : TIME_AMPLE;
}

int64_t agenda_near_in(int64_t left, const struct agenda_bells *bells) {
    int64_t wait = INT64_MAX;
    for (int i = 0; i < BELLS; i++) {
        int64_t until = left - bells->at[i] * MINUTE_MS;
        if (bells->at[i] != NO_BELL && until > 0 && until < wait) wait = until;
    }
    return wait;
}

static int64_t unit_of(int64_t left, bool seconds) {
    return seconds || (left > 0 && left <= MINUTE_MS) ? SECOND_MS : MINUTE_MS;
}

struct agenda_shown agenda_shown(int64_t left, bool seconds) {
    int64_t unit = unit_of(left, seconds);
    bool over = left <= 0;
    return (struct agenda_shown){over, unit == SECOND_MS, over ? -left / unit : (left + unit - 1) / unit};
}

int64_t agenda_shown_for(int64_t left, bool seconds) {
    int64_t unit = unit_of(left, seconds);
    return left > 0 ? (left - 1) % unit + 1 : unit - -left % unit;
}

bool agenda_typed_parse(struct sv text, struct agenda_typed *out) {
    text = sv_trim(text);
    *out = (struct agenda_typed){TYPED_AFTER, 0};
    if (sv_is(text, "p") || sv_is(text, "P")) return true;
    if (sv_starts(text, SV("+"))) return duration_parse(sv_of(text.p + 1, text.n - 1), &out->minutes);
    out->kind = sv_find(text, ':') < text.n ? TYPED_START : TYPED_LENGTH;
    return out->kind == TYPED_START ? time_parse(text, &out->minutes) : duration_parse(text, &out->minutes);
}
