#include "catalyse/service/room.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/sign.h"
#include "service/event/room_rows.h"
#include "service/read/seen.h"
#include "service/read/take.h"
#include <inttypes.h>
#include <stdarg.h>

static const char SIGN[] = "room";

struct sv room_printf(const struct view *v, const char *format, ...) {
    struct str text = {0};
    va_list args;
    va_start(args, format);
    str_addv(&text, format, args);
    va_end(args);
    return str_keep(&text, v->arena);
}

struct sv room_joined(const struct view *v, const struct room_lines *lines) {
    struct str all = {0};
    for (size_t i = 0; i < lines->n; i++) str_addf(&all, i ? ", %.*s" : "%.*s", SV_ARG(lines->v[i].text));
    return str_keep(&all, v->arena);
}

bool room_row(const struct view *v, const struct entity *entity, int64_t id, struct record **out,
              struct error *e) {
    if (!seen_row(v, entity, id, out, e)) return false;
    for (size_t i = 0; *out && i < entity->n_fields; i++)
        if (entity->fields[i].flags & F_PERSONAL) (*out)->v[i] = value_null();
    return true;
}

/* A field by its name, or the text there is of the pair `name`_fr and `name`_en. */
static bool words_of(const struct view *v, const struct record *r, const char *name, struct sv *out,
                     struct error *e) {
    if (!name) return true;
    int at = field_index(r->entity, sv_from(name));
    struct str text = {0};
    bool ok = true;
    if (at < 0)
        *out = take_words(r, name);
    else if ((ok = lookup_show(v, &r->entity->fields[at], r->v[at], &text, e)))
        *out = room_printf(v, "%s", str_c(&text));
    str_deinit(&text);
    return ok;
}

/* The fields that a kind names. */
static bool room_fields(const struct view *v, const struct record *r, struct room_picture *p,
                        struct error *e) {
    const struct room_kind *k = p->sent.kind;
    return words_of(v, r, k->above, &p->above, e) && words_of(v, r, k->text, &p->text, e) &&
           words_of(v, r, k->below, &p->below, e);
}

/* --- what was sent --- */

static struct view eyes_of_the_room(const struct view *v) {
    struct view room = *v;
    room.viewer = viewer_room();
    return room;
}

bool room_live(const struct view *v, int64_t now, struct show *out, struct error *e) {
    int64_t event;
    *out = (struct show){.current = NO_BLOCK};
    return show_live(v, &event, e) && (!event || show_read(v, event, now, out, e));
}

struct room_call room_call_of(const struct show *s) {
    if (!s->round.over) return (struct room_call){0};
    return (struct room_call){s->v[s->round.block].row.id, s->round.over, s->round.last};
}

const struct room_kind *room_call_kind(const struct room_call *call) {
    return room_kind_named(call->last ? SV("together") : SV("tables"));
}

bool room_call_same(const struct room_call *a, const struct room_call *b) {
    return a->block == b->block && a->round == b->round;
}

static bool calls(const struct room_call *call, const struct room_sent *sent) {
    return call->block && !room_call_same(call, &sent->during);
}

bool room_called(const struct show *s, const struct room_sent *sent) {
    const struct room_call call = room_call_of(s);
    return calls(&call, sent);
}

bool room_send(const struct view *v, const struct room_kind *kind, int64_t id, int64_t now, struct error *e) {
    const struct view room = eyes_of_the_room(v);
    struct show show;
    struct record *r = NULL;
    struct sv ref;
    if (kind->entity) {
        const struct entity *entity = entity_named(kind->entity);
        if (!record_ref(v->db, v->arena, entity, id, &ref, e) || !room_row(&room, entity, id, &r, e))
            return false;
        if (!ref.n) return error_set(e, ERR_NO_FILE, _("this row is no longer there"));
        if (!r) return error_set(e, ERR_DATA, _("this is not for the room: see who may read it"));
    }
    if (!room_live(&room, now, &show, e)) return false;
    struct room_call during = room_call_of(&show);
    struct sv text = room_printf(v, "%s %" PRId64 " %" PRId64 " %" PRId64 " %d", kind->code, id, now,
                                 during.block, during.round);
    return sign_set(v->db, SIGN, text, e);
}

/* The numbers behind the code; a sign of an older program has less of them. */
static bool numbers_of(struct sv rest, struct room_sent *out) {
    struct sv word;
    int64_t *const numbers[] = {&out->id, &out->since, &out->during.block, &(int64_t){0}};
    size_t n = 0;
    while (n < sizeof numbers / sizeof *numbers && sv_next(&rest, ' ', &word))
        if (!sv_to_i64(word, numbers[n++])) return false;
    out->during.round = (int)*numbers[3];
    return n >= 2;
}

bool room_sent(const struct view *v, struct room_sent *out, struct error *e) {
    struct sv rest, code = SV("");
    *out = (struct room_sent){.kind = ROOM_KINDS};
    if (!sign_get(v->db, v->arena, SIGN, &rest, e)) return false;
    if (!rest.n) return true;
    sv_next(&rest, ' ', &code);
    const struct room_kind *kind = room_kind_named(code);
    if (!kind || !numbers_of(rest, out)) {
        *out = (struct room_sent){.kind = ROOM_KINDS};
        return true;
    }
    out->kind = kind;
    return !kind->known || record_ref(v->db, v->arena, entity_named(kind->entity), out->id, &out->ref, e);
}

/* --- the picture --- */

/* Who saw the instruction of a block that is over sees that of the block under way. */
static void follow_block(const struct show *s, struct room_sent *sent) {
    if (sent->kind != room_kind_named(SV("block"))) return;
    for (size_t i = 0; i < s->n; i++)
        if (s->v[i].row.id == sent->id && s->agenda.v[i].state == BLOCK_DONE) {
            sent->id = s->v[s->current].row.id;
            return;
        }
}

static bool read_block(const struct view *v, struct room_picture *p, struct error *e) {
    struct show s;
    if (!room_live(v, p->now, &s, e)) return false;
    if (s.current == NO_BLOCK) return true;
    p->call = room_call_of(&s);
    p->changes = s.round.changes;
    p->block = s.v[s.current].row.title;
    p->paused = s.agenda.v[s.current].state == BLOCK_PAUSED;
    p->left = s.left_ms;
    p->ends = p->now + s.left_ms;
    follow_block(&s, &p->sent);
    return true;
}

/* The end of a round fills the screen, whatever was sent before. */
static void call_tables(struct room_picture *p) {
    if (calls(&p->call, &p->sent)) p->sent = (struct room_sent){.kind = room_call_kind(&p->call)};
}

static bool read_picture(const struct view *v, struct room_picture *p, struct error *e) {
    const struct room_kind *k = p->sent.kind;
    struct record *r = NULL;
    if (k->entity) {
        if (!room_row(v, entity_named(k->entity), p->sent.id, &r, e)) return false;
        if (!r) {
            p->sent = (struct room_sent){.kind = ROOM_KINDS, .since = p->sent.since};
            return read_picture(v, p, e);
        }
        if (!room_fields(v, r, p, e)) return false;
    } else if (k->text) {
        p->text = sv_from(_(k->text));
    }
    return !k->read || k->read(v, r, p, e);
}

bool room_read(const struct view *v, int64_t now, struct room_picture *out, struct error *e) {
    const struct view room = eyes_of_the_room(v);
    *out = (struct room_picture){.now = now, .changes = INT64_MAX};
    if (!read_begin(v->db, e)) return false;
    bool ok = room_sent(&room, &out->sent, e) && read_block(&room, out, e);
    if (ok) call_tables(out);
    ok = ok && read_picture(&room, out, e);
    read_end(v->db);
    return ok;
}

/* --- the time --- */

enum { SECOND_MS = 1000 };

static int64_t left_at(const struct room_picture *p, int64_t now) {
    return p->paused ? p->left : p->ends - now;
}

void room_left(const struct room_picture *p, int64_t now, struct str *out) {
    int64_t left = left_at(p, now);
    if (!p->block.n) return;
    if (left > MINUTE_MS)
        str_addf(out, _("%d min"), (int)((left + MINUTE_MS - 1) / MINUTE_MS));
    else if (left > 0)
        str_addf(out, "%d:%02d", (int)(left / MINUTE_MS), (int)((left + SECOND_MS - 1) / SECOND_MS % 60));
    else
        str_addf(out, _("+%d min"), (int)(-left / MINUTE_MS));
}

int64_t room_next(const struct room_picture *p, int64_t now) {
    int64_t minute = now - now % MINUTE_MS + MINUTE_MS;
    if (p->changes > now && p->changes < minute) minute = p->changes;
    if (!p->block.n || p->paused) return minute;
    int64_t left = left_at(p, now);
    int64_t step = left > 0 && left <= MINUTE_MS ? SECOND_MS : MINUTE_MS;
    int64_t over = left % step;
    int64_t next = now + (over > 0 ? over : step + over);
    return next < minute ? next : minute;
}
