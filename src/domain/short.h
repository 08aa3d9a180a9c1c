#ifndef DOMAIN_SHORT_H
#define DOMAIN_SHORT_H

/* Short forms for the field tables: name, label, …, audience, flags. */

#include "catalyse/base/fields.h"
#include "catalyse/base/i18n.h"
#include "domain/choices.h"

#define ME AUD_ME
#define ORGA AUD_ORGANISERS
#define GROUP AUD_GROUP
#define FUNDS AUD_FUNDS
#define PUBLIC AUD_PUBLIC

#define MONEY_MAX INT64_C(100000000000000)

#define TEXT(n, l, mx, a, f) \
    { .name = n, .label = l, .kind = FIELD_TEXT, .max = mx, .audience = a, .flags = f }
#define LINES(n, l, mx, a, f) \
    { .name = n, .label = l, .kind = FIELD_LINES, .max = mx, .audience = a, .flags = f }
#define INTEGER(n, l, mn, mx, a, f) \
    { .name = n, .label = l, .kind = FIELD_INT, .min = mn, .max = mx, .audience = a, .flags = f }
#define PERCENT(n, l, a, f) INTEGER(n, l, 0, 10000, a, (f) | F_PERCENT)
#define DECIMAL(n, l, d, mn, mx, a, f)                                                                    \
    {                                                                                                     \
        .name = n, .label = l, .kind = FIELD_DECIMAL, .decimals = d, .min = mn, .max = mx, .audience = a, \
        .flags = f                                                                                        \
    }
#define MONEY(n, l, a, f)                                                                               \
    {                                                                                                   \
        .name = n, .label = l, .kind = FIELD_MONEY, .decimals = 2, .min = -MONEY_MAX, .max = MONEY_MAX, \
        .audience = a, .flags = f                                                                       \
    }
#define BOOL(n, l, init, a, f) \
    { .name = n, .label = l, .kind = FIELD_BOOL, .max = 1, .initial = init, .audience = a, .flags = f }
#define CHOICE(n, l, c, init, a, f) \
    { .name = n, .label = l, .kind = FIELD_CHOICE, .choices = c, .initial = init, .audience = a, .flags = f }
#define STATE(c, init) STATE_FOR(c, init, FUNDS)
#define STATE_FOR(c, init, a)                                                                       \
    {                                                                                               \
        .name = "state", .label = N_("State"), .kind = FIELD_CHOICE, .choices = c, .initial = init, \
        .audience = a, .flags = F_STATE | F_REQUIRED | F_LIST                                       \
    }
#define DATE(n, l, a, f) \
    { .name = n, .label = l, .kind = FIELD_DATE, .audience = a, .flags = f }
#define TIME(n, l, a, f) \
    { .name = n, .label = l, .kind = FIELD_TIME, .audience = a, .flags = f }
#define MOMENT(n, l, a, f) \
    { .name = n, .label = l, .kind = FIELD_MOMENT, .audience = a, .flags = f }
#define REF(n, l, t, a, f) \
    { .name = n, .label = l, .kind = FIELD_REF, .target = t, .audience = a, .flags = f }
/* The same, with what the rows that refer by it are from there, where their own name does not say it. */
#define REF_BACK(n, l, t, a, f, b) \
    { .name = n, .label = l, .kind = FIELD_REF, .target = t, .audience = a, .flags = f, .back = b }
/* In every entity, last: what only the facilitator sees. */
#define NOTE                                                                                           \
    {                                                                                                  \
        .name = "note", .label = N_("Private note"), .kind = FIELD_LINES, .max = 4000, .audience = ME, \
        .flags = F_FREE_TEXT                                                                           \
    }
/* Where people choose who sees a row. */
#define AUDIENCE                                                                                \
    {                                                                                           \
        .name = "audience", .label = N_("Seen by"), .kind = FIELD_CHOICE, .choices = AUDIENCES, \
        .initial = "funds", .audience = ORGA, .flags = F_REQUIRED                               \
    }
#define POS                                                                                               \
    {                                                                                                     \
        .name = "pos", .label = N_("Order"), .kind = FIELD_INT, .min = 0, .max = 1 << 30, .initial = "0", \
        .audience = PUBLIC, .flags = F_REQUIRED | F_HIDDEN                                                \
    }

#define FIELDS(table) .fields = table, .n_fields = sizeof table / sizeof *table

#endif
