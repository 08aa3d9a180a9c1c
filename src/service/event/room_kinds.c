#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "service/event/room_rows.h"
#include <string.h>

/* Adding one: a line here, and a reader when its fields alone do not say it. */
const struct room_kind ROOM_KINDS[] = {
    {.code = "blank", .label = N_("the programme's title"), .layout = ROOM_CALL, .read = room_title},
    {.code = "clock",
     .all = "agenda_item",
     .label = N_("clock and block"),
     .layout = ROOM_CLOCK,
     .read = room_clock},
    {.code = "wishes", .all = "wish", .label = N_("all wishes"), .layout = ROOM_LINES, .read = room_wishes},
    {.code = "votes", .label = N_("dots on wishes"), .layout = ROOM_BARS, .read = room_votes},
    {.code = "themes",
     .all = "theme",
     .label = N_("dots on themes"),
     .layout = ROOM_BARS,
     .read = room_themes},
    {.code = "roti",
     .all = "vote",
     .label = N_("time invested, 1 to 5"),
     .layout = ROOM_BARS,
     .read = room_roti},
    {.code = "groups",
     .all = "subgroup",
     .label = N_("all groups"),
     .layout = ROOM_LINES,
     .read = room_groups},
    {.code = "commitments",
     .all = "commitment",
     .label = N_("all that is agreed"),
     .layout = ROOM_LINES,
     .read = room_commitments},
    {.code = "speakers",
     .all = "participant",
     .label = N_("speaking order"),
     .layout = ROOM_LINES,
     .read = room_speakers},
    {.code = "tables", .label = N_("« Change tables »"), .layout = ROOM_CALL, .read = room_change},

    {.code = "show", .entity = "event", .label = N_("run of show"), .layout = ROOM_LINES, .read = room_show},
    {.code = "block",
     .entity = "agenda_item",
     .label = N_("instruction"),
     .layout = ROOM_TEXT,
     .text = "title",
     .below = "objective"},
    {.code = "wish",
     .entity = "wish",
     .label = N_("wish"),
     .layout = ROOM_TEXT,
     .above = "theme",
     .text = "text",
     .read = room_family},
    {.code = "contribution",
     .entity = "contribution",
     .label = N_("contribution"),
     .layout = ROOM_TEXT,
     .above = "heading",
     .text = "text"},
    {.code = "fund_question",
     .entity = "fund_question",
     .label = N_("question to funds"),
     .layout = ROOM_TEXT,
     .above = "fund",
     .text = "text_fr",
     .below = "answer_fr"},
    {.code = "theme",
     .entity = "theme",
     .label = N_("theme"),
     .layout = ROOM_TEXT,
     .text = "name",
     .below = "description"},
    {.code = "question",
     .entity = "question",
     .label = N_("question"),
     .layout = ROOM_TEXT,
     .above = "section",
     .text = "text"},
    {.code = "need",
     .entity = "diagnosis_entry",
     .label = N_("diagnosis"),
     .layout = ROOM_TEXT,
     .above = "block",
     .text = "text",
     .below = "counter_text"},
    {.code = "project",
     .entity = "project",
     .label = N_("project"),
     .layout = ROOM_TEXT,
     .above = "subgroup",
     .text = "title",
     .below = "summary_fr"},
    {.code = "canvas",
     .entity = "canvas_entry",
     .label = N_("project sheet"),
     .layout = ROOM_TEXT,
     .above = "block",
     .text = "text"},
    {.code = "decision",
     .entity = "decision",
     .label = N_("decision"),
     .layout = ROOM_TEXT,
     .above = "rule",
     .text = "title_fr",
     .below = "outcome_fr"},
    {.code = "proposal",
     .entity = "proposal_version",
     .label = N_("proposal"),
     .layout = ROOM_TEXT,
     .text = "text_fr"},
    {.code = "step",
     .entity = "next_step",
     .label = N_("next step"),
     .layout = ROOM_TEXT,
     .above = "owner",
     .text = "text",
     .below = "due"},
    {.code = "ballot",
     .entity = "ballot",
     .label = N_("round of voting"),
     .layout = ROOM_BARS,
     .read = room_ballot},
    {.code = "round",
     .entity = "seat",
     .label = N_("round of tables"),
     .layout = ROOM_LINES,
     .read = room_round},
    {.code = "group", .entity = "subgroup", .label = N_("group"), .layout = ROOM_LINES, .read = room_group},
    {.code = "organisation",
     .entity = "organisation",
     .label = N_("organisation"),
     .layout = ROOM_TEXT,
     .text = "name",
     .below = "activity"},
    {.code = "commitment",
     .entity = "commitment",
     .label = N_("commitment"),
     .layout = ROOM_TEXT,
     .above = "from_org",
     .read = room_commitment},
};

const size_t N_ROOM_KINDS = sizeof ROOM_KINDS / sizeof *ROOM_KINDS;

const struct room_kind *room_kind_named(struct sv code) {
    for (size_t i = 0; i < N_ROOM_KINDS; i++)
        if (sv_is(code, ROOM_KINDS[i].code)) return &ROOM_KINDS[i];
    return NULL;
}

static bool names(const char *name, const struct entity *entity) {
    return name && entity && !strcmp(name, entity->name);
}

const struct room_kind *room_kind_of(const struct entity *entity) {
    for (size_t i = 0; i < N_ROOM_KINDS; i++)
        if (names(ROOM_KINDS[i].entity, entity)) return &ROOM_KINDS[i];
    return NULL;
}

const struct room_kind *room_kind_all(const struct entity *entity) {
    for (size_t i = 0; i < N_ROOM_KINDS; i++)
        if (names(ROOM_KINDS[i].all, entity)) return &ROOM_KINDS[i];
    return NULL;
}
