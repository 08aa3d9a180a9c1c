#include "screen/event/group_meeting.h"
#include "catalyse/base/date.h"
#include "catalyse/base/vec.h"
#include "catalyse/service/run_of_show.h"
#include "catalyse/service/subgroups.h"
#include <string.h>

enum { RUN_CODE = 24 };

struct asked {
    int stage;
    int64_t group;
    char run[RUN_CODE];
    answer_fn *other;
};

static bool when_read(struct sv text, int32_t today, struct run_meeting *m, struct error *e) {
    text = sv_trim(text);
    size_t cut = text.n;
    while (cut > 0 && text.p[cut - 1] != ' ') cut--;
    if (cut && date_parse(sv_trim(sv_of(text.p, cut)), today, &m->day) &&
        time_parse(sv_of(text.p + cut, text.n - cut), &m->start))
        return true;
    return error_set(e, ERR_USAGE, _("the day, then the hour: 9/4 9:30"));
}

static bool add(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct asked *asked = data;
    struct view v = desk_view(d, d->tmp);
    struct run_meeting m = {.stage = asked->stage, .subgroup = asked->group, .run = sv_from(asked->run)};
    int64_t event;
    if (!when_read(answer, d->today, &m, e) || !run_of_show_meeting(&v, &m, &event, e)) return false;
    desk_panel(d, asked->stage, "agenda");
    d->nav->made = event;
    desk_done(d, "%s", _("the meeting has its run of show; n starts it on the day — u undoes it"));
    return true;
}

static void ask_when(struct desk *d, const struct asked *asked) {
    const struct choice *runs = field_named(entity_named("run_block"), "run")->choices;
    const char *label = _(choice_find(runs, sv_from(asked->run))->label);
    desk_ask_line(d, label, _("Day and hour (9/4 9:30)"), SV(""), add, asked, sizeof *asked);
    desk_line_about(d, entity_named("subgroup"), asked->group);
}

static void put_run(struct asked *asked, struct sv run) {
    memcpy(asked->run, run.p, run.n < RUN_CODE ? run.n : RUN_CODE - 1);
}

#define OF_ALL "committee_cross" /* the one model that is no group's own */

static bool run_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct asked asked = *(const struct asked *)data;
    (void)e;
    if (sv_is(answer, OF_ALL)) asked.group = 0;
    put_run(&asked, answer);
    ask_when(d, &asked);
    return true;
}

/* Forming a group has one model; afterwards there are several. */
static void ask_run(struct desk *d, struct asked *asked) {
    static const char *const later[] = {"subgroup", "codev", OF_ALL};
    const struct choice *runs = field_named(entity_named("run_block"), "run")->choices;
    struct question_choice choices[sizeof later / sizeof *later];
    size_t n = sizeof later / sizeof *later;
    if (asked->stage < 5) {
        put_run(asked, sv_from(run_of_show_model(asked->stage)));
        ask_when(d, asked);
        return;
    }
    for (size_t i = 0; i < n; i++)
        choices[i] = (struct question_choice){later[i], _(choice_find(runs, sv_from(later[i]))->label), NULL};
    desk_choose(d, _("Which meeting?"), choices, n, run_chosen, asked, sizeof *asked);
}

static bool group_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct asked asked = *(const struct asked *)data;
    if (sv_is(answer, "other")) return asked.other(d, &asked.stage, answer, e);
    if (!sv_to_i64(answer, &asked.group)) asked.group = 0;
    ask_run(d, &asked);
    return true;
}

struct choices {
    struct question_choice *v;
    size_t n, cap;
};

enum reply group_meeting_ask(struct desk *d, int stage, int64_t group, answer_fn *other) {
    struct asked asked = {.stage = stage, .group = group, .other = other};
    struct view v = desk_view(d, d->tmp);
    struct choices choices = {0};
    struct named *groups;
    struct error e = {0};
    size_t n;
    if (group) {
        ask_run(d, &asked);
        return EATEN;
    }
    if (!subgroups_named(&v, &groups, &n, &e)) return desk_fail(d, &e);
    for (size_t i = 0; i < n; i++)
        VEC_PUSH(d->tmp, &choices,
                 (struct question_choice){arena_printf(d->tmp, "%lld", (long long)groups[i].id),
                                          arena_strndup(d->tmp, groups[i].title.p, groups[i].title.n), NULL});
    if (stage == 5) VEC_PUSH(d->tmp, &choices, (struct question_choice){"0", _("all groups together"), NULL});
    VEC_PUSH(d->tmp, &choices, (struct question_choice){"other", _("another event"), NULL});
    desk_choose(d, _("A meeting of which group?"), choices.v, choices.n, group_chosen, &asked, sizeof asked);
    return EATEN;
}
