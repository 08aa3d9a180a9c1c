#include "domain/entities/all.h"
#include "domain/short.h"

static const struct field event_fields[] = {
    REF("stage", N_("Stage"), "stage", PUBLIC, F_REQUIRED | F_CASCADE | F_LIST),
    TEXT("title_fr", N_("Title (French)"), 200, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("title_en", N_("Title (English)"), 200, PUBLIC, 0),
    CHOICE("kind", N_("Kind"), EVENT_KINDS, NULL, PUBLIC, F_REQUIRED | F_LIST),
    DATE("date", N_("Date"), PUBLIC, F_REQUIRED | F_LIST),
    TIME("start", N_("Starts at"), PUBLIC, F_REQUIRED | F_LIST),
    TIME("end", N_("Ends at"), PUBLIC, F_REQUIRED | F_LIST),
    TIME("end_agreed", N_("End moved to"), PUBLIC, 0),
    TEXT("place", N_("Place or link"), 200, FUNDS, 0),
    INTEGER("capacity", N_("Seats"), 0, 100000, PUBLIC, 0),
    REF("subgroup", N_("Subgroup"), "subgroup", FUNDS, 0),
    STATE(EVENT_STATES, "planned"),
    NOTE,
};

const struct entity event_entity = {
    .name = "event",
    .label = N_("Event"),
    .label_many = N_("Events"),
    .prefix = "EV",
    FIELDS(event_fields),
    .title = "title_*",
    .shared = "date",
    .apart = "start",
    .order = "date,start",
    .states = "planned>open>live>held>minuted; planned>live|held; open>held; held>live; "
              "planned|open>cancelled!; cancelled>planned",
};

static const struct field agenda_item_fields[] = {
    REF("event", N_("Event"), "event", PUBLIC, F_REQUIRED | F_CASCADE),
    POS,
    TEXT("title_fr", N_("Title (French)"), 200, PUBLIC, F_REQUIRED | F_LIST),
    TEXT("title_en", N_("Title (English)"), 200, PUBLIC, 0),
    INTEGER("planned_min", N_("Planned (min)"), 0, 6000, PUBLIC, F_REQUIRED | F_LIST),
    INTEGER("actual_min", N_("Actual (min)"), 0, 6000, FUNDS, F_LIST),
    INTEGER("cut_min", N_("May give back (min)"), 0, 6000, FUNDS, F_LIST),
    INTEGER("added_min", N_("More or less since (min)"), -6000, 6000, FUNDS, 0),
    BOOL("optional", N_("May be dropped"), "0", FUNDS, 0),
    TIME("locked_start", N_("Must start at"), FUNDS, 0),
    TIME("locked_end", N_("Must end at"), FUNDS, 0),
    BOOL("linked", N_("Follows the block before"), "1", FUNDS, 0),
    LINES("objective_fr", N_("Objective (French)"), 600, PUBLIC, 0),
    LINES("objective_en", N_("Objective (English)"), 600, PUBLIC, 0),
    LINES("method_fr", N_("Method (French)"), 600, FUNDS, 0),
    LINES("method_en", N_("Method (English)"), 600, FUNDS, 0),
    LINES("materials_fr", N_("Materials (French)"), 400, ORGA, 0),
    LINES("materials_en", N_("Materials (English)"), 400, ORGA, 0),
    LINES("outputs_fr", N_("To capture (French)"), 400, ORGA, 0),
    LINES("outputs_en", N_("To capture (English)"), 400, ORGA, 0),
    REF("lead_person", N_("Led by"), "participant", FUNDS, 0),
    TEXT("panels", N_("Panels it opens"), 120, PUBLIC, 0),
    REF("parent", N_("Runs during"), "agenda_item", FUNDS, F_CASCADE),
    REF("subgroup", N_("Subgroup"), "subgroup", FUNDS, 0),
    TEXT("bells", N_("Warns so many minutes before its end (5 1 0)"), 20, FUNDS, 0),
    BOOL("silent", N_("Warns without the bell"), "0", FUNDS, 0),
    MOMENT("started_at", N_("Started"), FUNDS, F_HIDDEN),
    MOMENT("ended_at", N_("Ended"), FUNDS, F_HIDDEN),
    MOMENT("paused_at", N_("Paused since"), FUNDS, F_HIDDEN),
    INTEGER("paused_ms", N_("Pauses (ms)"), 0, INT64_C(1000000000000), FUNDS, F_HIDDEN),
    STATE(AGENDA_STATES, "pending"),
    NOTE,
};

const struct entity agenda_item_entity = {
    .name = "agenda_item",
    .label = N_("Agenda item"),
    .label_many = N_("Run of show"),
    .prefix = "AG",
    FIELDS(agenda_item_fields),
    .title = "title_*",
    .order = "event,pos,id",
    .states = "pending>running>paused>running; running|paused>done; pending|running|paused>cut; "
              "running|paused|done|cut>pending; done|cut>running|paused",
};

static const struct field replan_fields[] = {
    REF("event", N_("Event"), "event", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    MOMENT("at", N_("When"), FUNDS, F_REQUIRED | F_LIST),
    INTEGER("late_min", N_("Late (min)"), 0, 100000, FUNDS, F_REQUIRED | F_LIST),
    INTEGER("taken_min", N_("Taken from blocks (min)"), 0, 100000, FUNDS, F_LIST),
    INTEGER("moved_min", N_("End moved (min)"), 0, 100000, FUNDS, F_LIST),
    LINES("what", N_("What changed"), 4000, FUNDS, 0),
    TEXT("reason", N_("Private reason"), 600, ME, F_FREE_TEXT),
    TEXT("reason_said", N_("Reason that can be said"), 600, FUNDS, F_FREE_TEXT),
    NOTE,
};

const struct entity replan_entity = {
    .name = "replan",
    .label = N_("Recovery plan"),
    .label_many = N_("Recovery plans"),
    .prefix = "RPL",
    FIELDS(replan_fields),
    .title = "at",
    .order = "event,at,id",
    .flags = E_LINK,
};

static const struct field attendance_fields[] = {
    REF_BACK("event", N_("Event"), "event", FUNDS, F_REQUIRED | F_CASCADE | F_LIST, N_("Attendance")),
    REF_BACK("participant", N_("Participant"), "participant", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Expected or present at")),
    REF("agenda_item", N_("Block"), "agenda_item", FUNDS, F_CASCADE),
    TIME("arrived", N_("Arrived at"), ORGA, F_LIST),
    TIME("left_at", N_("Left at"), ORGA, F_LIST),
    CHOICE("source", N_("Known from"), ENTRY_SOURCES, "said", ORGA, 0),
    STATE(ATTENDANCE_STATES, "expected"),
    NOTE,
};

const struct entity attendance_entity = {
    .name = "attendance",
    .label = N_("Attendance"),
    .label_many = N_("Attendance"),
    .prefix = "ATT",
    FIELDS(attendance_fields),
    .title = "participant state",
    .order = "event,id",
    .flags = E_LINK,
    .states = "expected|absent|excused|late|left|present>expected|present|absent|excused|late|left",
};

static const struct field left_open_fields[] = {
    REF("event", N_("Event"), "event", PUBLIC, F_REQUIRED | F_CASCADE | F_LIST),
    TEXT("entity", N_("Kind of record"), 40, ORGA, F_REQUIRED | F_LIST),
    TEXT("row_ref", N_("Record"), 80, ORGA, F_REQUIRED | F_LIST),
    REF_BACK("subgroup", N_("Subgroup"), "subgroup", FUNDS, F_CASCADE | F_LIST, N_("Points left open at")),
    TEXT("reason_fr", N_("Why it stays open"), 400, FUNDS, F_REQUIRED | F_LIST | F_FREE_TEXT),
    AUDIENCE,
    NOTE,
};

const struct entity left_open_entity = {
    .name = "left_open",
    .label = N_("Point left open"),
    .label_many = N_("Points left open"),
    .prefix = "LFT",
    FIELDS(left_open_fields),
    .title = "entity row_ref",
    .order = "event,id",
    .flags = E_LINK,
};

static const struct field encounter_fields[] = {
    REF_BACK("event", N_("Event"), "event", FUNDS, F_REQUIRED | F_CASCADE | F_LIST, N_("People who met")),
    REF("participant", N_("Participant"), "participant", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    REF("met", N_("Met"), "participant", FUNDS, F_REQUIRED | F_CASCADE | F_LIST),
    NOTE,
};

const struct entity encounter_entity = {
    .name = "encounter",
    .label = N_("New link"),
    .label_many = N_("New links"),
    .prefix = "ENC",
    FIELDS(encounter_fields),
    .title = "participant met",
    .order = "event,id",
    .flags = E_LINK,
};

static const struct field seat_fields[] = {
    REF_BACK("event", N_("Event"), "event", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Placed in the rounds")),
    INTEGER("round", N_("Round"), 1, 100, FUNDS, F_REQUIRED | F_LIST),
    INTEGER("at_table", N_("Table"), 1, 500, FUNDS, F_REQUIRED | F_LIST),
    REF_BACK("participant", N_("Participant"), "participant", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Placed in the rounds of")),
    BOOL("frozen", N_("Printed or played"), "0", ORGA, F_LIST),
    NOTE,
};

const struct entity seat_entity = {
    .name = "seat",
    .label = N_("Seat in a round"),
    .label_many = N_("Seats in rounds"),
    .prefix = "SEAT",
    FIELDS(seat_fields),
    .title = "participant round",
    .order = "event,round,at_table,id",
    .flags = E_LINK,
    .stage = 4,
};

static const struct field day_place_fields[] = {
    REF_BACK("event", N_("Event"), "event", FUNDS, F_REQUIRED | F_CASCADE | F_LIST, N_("Tables of the day")),
    REF_BACK("subgroup", N_("Group"), "subgroup", FUNDS, F_CASCADE | F_LIST, N_("Sits with, for the day")),
    REF_BACK("participant", N_("Participant"), "participant", FUNDS, F_CASCADE | F_LIST,
             N_("Moved for the day at")),
    REF_BACK("joins", N_("Sits with"), "subgroup", FUNDS, F_REQUIRED | F_CASCADE | F_LIST,
             N_("Joined for the day at")),
    REF("agenda_item", N_("During"), "agenda_item", FUNDS, F_CASCADE),
    MOMENT("ended_at", N_("Ended"), FUNDS, F_HIDDEN),
    NOTE,
};

const struct entity day_place_entity = {
    .name = "day_place",
    .label = N_("Place for the day"),
    .label_many = N_("Places for the day"),
    .prefix = "PLC",
    FIELDS(day_place_fields),
    .title = "subgroup participant joins",
    .order = "event,id",
    .flags = E_LINK,
    .stage = 4,
};

static const struct field photo_fields[] = {
    REF("event", N_("Event"), "event", PUBLIC, F_CASCADE | F_LIST),
    REF("subgroup", N_("Subgroup"), "subgroup", PUBLIC, F_CASCADE | F_LIST),
    REF("agenda_item", N_("Block"), "agenda_item", PUBLIC, 0),
    TEXT("path", N_("File"), 400, GROUP, F_REQUIRED | F_LIST),
    TEXT("caption", N_("Caption"), 200, PUBLIC, F_LIST | F_FREE_TEXT),
    CHOICE("rights", N_("Image rights"), PHOTO_RIGHTS, "unknown", ORGA, F_REQUIRED | F_LIST),
    NOTE,
};

const struct entity photo_entity = {
    .name = "photo",
    .label = N_("Photo"),
    .label_many = N_("Photos"),
    .prefix = "PH",
    FIELDS(photo_fields),
    .title = "caption path",
    .order = "event,id",
};
