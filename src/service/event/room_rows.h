#ifndef SERVICE_EVENT_ROOM_ROWS_H
#define SERVICE_EVENT_ROOM_ROWS_H

/* How pictures for the room are read. The view has the eyes of the room. */

#include "catalyse/service/agenda.h"
#include "catalyse/service/room.h"

/* As seen_row, without what is personal. */
bool room_row(const struct view *v, const struct entity *entity, int64_t id, struct record **out,
              struct error *e);
/* The run of show of the event under way; `current` is NO_BLOCK without one. */
bool room_live(const struct view *v, int64_t now, struct show *out, struct error *e);
/* A text of its own, in the arena. */
struct sv room_printf(const struct view *v, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* room_people.c: adds the organisation of a person, by which the room knows them. */
bool room_org(const struct view *v, int64_t person, struct room_lines *out, struct error *e);
/* room_tracks.c: the clocks of the groups during the block under way, as lines. */
void room_tracks(const struct view *v, const struct show *s, struct room_picture *p);
/* All of them in one text, commas between. */
struct sv room_joined(const struct view *v, const struct room_lines *lines);

/* Readers of kinds. */
typedef bool room_reader(const struct view *v, const struct record *r, struct room_picture *p,
                         struct error *e);
room_reader room_title, room_clock, room_show, room_family, room_wishes, room_contributions, room_meetings,
    room_votes, room_themes, room_ballot, room_proposal, room_modalities, room_roti, room_speakers,
    room_round, room_round_now, room_groups, room_group, room_commitment, room_commitments;

#endif
