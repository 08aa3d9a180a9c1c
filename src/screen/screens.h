#ifndef SCREEN_SCREENS_H
#define SCREEN_SCREENS_H

#include "catalyse/screen/screen.h"

/* All screens. Adding one: its file here, its line below, its panel in panels.c. */
/* clang-format off */
#define ALL_SCREENS(X) \
    X(list) \
    X(card) \
    X(form) \
    X(guide) \
    X(history) \
    X(records) \
    X(map) \
    X(committee) \
    X(replies) \
    X(proposal) \
    X(board) \
    X(why) \
    X(alternatives) \
    X(rotations) \
    X(groups) \
    X(level) \
    X(withdrawal) \
    X(structuring) \
    X(budget) \
    X(cash) \
    X(selfdiag) \
    X(crossed) \
    X(welcome) \
    X(agenda) \
    X(recovery) \
    X(calendar) \
    X(review) \
    X(preparation) \
    X(calls) \
    X(entry) \
    X(presence) \
    X(wishes) \
    X(questions) \
    X(contributions) \
    X(speakers) \
    X(roti) \
    X(modalities) \
    X(diagnosis) \
    X(project) \
    X(documents) \
    X(document) \
    X(settings) \
    X(search) \
    X(sheet) \
    X(answer) \
    X(twice) \
    X(ledger) \
    X(decisions) \
    X(decision) \
    X(election) \
    X(ballot) \
    X(closing) \
    X(poll) \
    X(steps) \
    X(rasci) \
    X(timetable) \
    X(meeting_wishes) \
    X(checklist_grid) \
    X(checklist) \
    X(question)
/* clang-format on */

#define X(name) extern const struct screen_ops name##_screen;
ALL_SCREENS(X)
#undef X

#endif
