#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/pictures.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/programme/picture.h"
#include "service/read/take.h"

/* --- reading --- */

static bool bytes_of(const struct view *v, struct photo_row *p, struct error *e) {
    static const char SQL[] =
        "SELECT (length(data) - instr(data, ',')) * 3 / 4 FROM picture WHERE photo = ?1 ORDER BY id LIMIT 1";
    return query_one(v->db, SQL, p->row.id, &p->bytes, e);
}

static bool picture_load(const struct view *v, struct photo_row *p, struct error *e) {
    static const char SQL[] = "SELECT id FROM picture WHERE photo = ?1 ORDER BY id LIMIT 1";
    struct seen rows;
    if (!seen_rows(v, entity_named("picture"), SQL, PARAMS(value_int(p->row.id)), &rows, e)) return false;
    if (rows.n) p->picture = picture_of(rows.v[0]);
    return true;
}

static bool block_load(const struct view *v, const struct record *r, struct photo_row *p, struct error *e) {
    struct record *block;
    if (!seen_ref(v, r, "agenda_item", &p->block, e)) return false;
    if (!p->block.id) return true;
    if (!record_load(v->db, v->arena, entity_named("agenda_item"), p->block.id, &block, e)) return false;
    p->panels = record_text(block, "panels");
    return true;
}

static bool row_of(const struct view *v, const struct record *r, bool picture, struct photo_row *out,
                   struct error *e) {
    struct sv path = record_text(r, "path");
    *out = (struct photo_row){.row = seen_self(v, r), .caption = record_text(r, "caption")};
    if (path.n) out->name = sv_from(fs_basename(arena_strndup(v->arena, path.p, path.n)));
    return block_load(v, r, out, e) && bytes_of(v, out, e) && (!picture || picture_load(v, out, e));
}

bool photos_read(const struct view *v, int64_t subgroup, int64_t event, bool pictures, struct photos *out,
                 struct error *e) {
    static const char SQL[] =
        "SELECT id FROM photo WHERE subgroup = ?1 AND (?2 = 0 OR ifnull(event, ?2) = ?2) ORDER BY id";
    const struct value params[] = {value_int(subgroup), value_int(event)};
    struct seen rows;
    *out = (struct photos){0};
    if (!seen_rows(v, entity_named("photo"), SQL, params, 2, &rows, e)) return false;
    out->withheld = rows.withheld;
    out->v = arena_array(v->arena, rows.n, sizeof *out->v);
    for (; out->n < rows.n; out->n++)
        if (!row_of(v, rows.v[out->n], pictures, &out->v[out->n], e)) return false;
    return true;
}

bool photo_picture(const struct view *v, struct sv photo, struct sv *uri, struct error *e) {
    const struct entity *entity = entity_named("photo");
    struct photo_row row = {0};
    struct record *r = NULL;
    bool ok = record_id(v->db, entity, photo, &row.row.id, e) &&
              (!row.row.id || seen_row(v, entity, row.row.id, &r, e)) && (!r || picture_load(v, &row, e));
    *uri = row.picture;
    return ok;
}

/* --- taking one in --- */

struct photo_job {
    const struct view *v;
    struct sv name, uri;
    const struct photo_of *of;
    struct act *act;
    struct edit_result *out;
};

/* The photo of that name that has only its name so far; 0: none. */
static bool waiting(const struct photo_job *job, int64_t *id, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM photo WHERE subgroup = ?1 AND substr('/' || path, -length(?2) - 1) = '/' || ?2"
        " AND NOT EXISTS (SELECT 1 FROM picture WHERE picture.photo = photo.id) ORDER BY id LIMIT 1";
    return number_of(job->v, SQL, PARAMS(value_int(job->of->subgroup), value_text(job->name)), id, e);
}

/* Of the block that opens its panel: the one under way, else that of the latest event the group was at; else
 * of the block under way, whatever it is about. */
static bool put_moment(const struct photo_job *job, struct change *c, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM (SELECT i.id, i.pos, i.started_at, e.date, i.state IN ('running', 'paused') AS runs,"
        " ' ' || i.panels || ' ' LIKE '% ' || ?1 || ' %' AND e.date <= ?3 AND e.state IN ('live', 'held',"
        " 'minuted') AS ours FROM agenda_item i JOIN event e ON e.id = i.event WHERE i.parent IS NULL"
        " AND (e.subgroup IS NULL OR e.subgroup = ?2)) WHERE runs OR ours"
        " ORDER BY ours DESC, runs DESC, date DESC, started_at DESC, pos LIMIT 1";
    struct record *block;
    int64_t id;
    if (!number_of(c->v, SQL,
                   PARAMS(value_text(job->of->panel), value_int(job->of->subgroup),
                          value_text(day_text(c->v->arena, c->v->today))),
                   &id, e))
        return false;
    if (!id) return true;
    if (!record_load(c->v->db, c->v->arena, entity_named("agenda_item"), id, &block, e)) return false;
    record_set_int(c->after, "agenda_item", id);
    record_set_int(c->after, "event", record_int(block, "event"));
    return true;
}

static bool open_photo(const struct photo_job *job, struct change *c, struct error *e) {
    const struct entity *entity = entity_named("photo");
    int64_t known;
    if (!waiting(job, &known, e)) return false;
    if (known) return change_open(c, job->v, entity, known, e);
    change_new(c, job->v, entity);
    record_set_int(c->after, "subgroup", job->of->subgroup);
    return put_moment(job, c, e);
}

static bool add_picture(const struct photo_job *job, int64_t photo, struct error *e) {
    struct change c;
    change_new(&c, job->v, entity_named("picture"));
    record_set_int(c.after, "photo", photo);
    return change_put(&c, SV("name"), job->name, e) && change_put(&c, SV("data"), job->uri, e) &&
           change_save(&c, e);
}

static bool not_twice(const struct photo_job *job, struct error *e) {
    static const char SQL[] =
        "SELECT count(*) FROM picture p JOIN photo f ON f.id = p.photo WHERE f.subgroup = ?1 AND p.data = ?2";
    int64_t n;
    if (!number_of(job->v, SQL, PARAMS(value_int(job->of->subgroup), value_text(job->uri)), &n, e))
        return false;
    return !n || error_set(e, ERR_DATA, _("'%.*s' is in the programme already, with this group"),
                           SV_ARG(job->name));
}

static bool photo_now(struct db *db, void *ctx, struct error *e) {
    const struct photo_job *job = ctx;
    struct change c;
    (void)db;
    if (!not_twice(job, e)) return false;
    if (!open_photo(job, &c, e) || !change_put(&c, SV("path"), job->name, e) || !change_save(&c, e))
        return false;
    job->act->row = c.after->id;
    return add_picture(job, c.after->id, e) && change_result(&c, job->out, e);
}

bool photo_add(const struct view *v, const char *path, const struct photo_of *of, struct edit_result *out,
               struct error *e) {
    struct act act = {.code = ACT_ADD, .entity = entity_named("photo")};
    struct str uri = {0};
    bool ok = picture_read(path, &uri, e);
    if (ok && sv_is(sv_from(picture_ending(str_sv(&uri))), ".svg"))
        ok = error_set(e, ERR_DATA, _("'%s' is a drawing: a photo is a PNG or a JPEG"), fs_basename(path));
    struct photo_job job = {v, sv_from(fs_basename(path)), str_sv(&uri), of, &act, out};
    ok = ok && tx_run(v->db, &act, photo_now, &job, e);
    str_deinit(&uri);
    return ok;
}
