#include "catalyse/service/texts.h"
#include "catalyse/base/date.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"

static int32_t day_written(const struct record *r) {
    int64_t at;
    int32_t day;
    int seconds;
    if (!moment_from_iso(r->created_at, &at)) return NO_DAY;
    moment_local(at, &day, &seconds);
    return day;
}

static void take_texts(const struct view *v, const struct seen *rows, struct texts *out) {
    for (size_t i = 0; i < rows->n; i++) {
        const struct record *r = rows->v[i];
        bool content = field_index(r->entity, SV("caution_fr")) >= 0;
        struct text_row row = {
            .row = seen_self(v, r), .text = take_words(r, "text"), .written = day_written(r)};
        if (content) row.caution = take_words(r, "caution");
        if (content) row.param = record_text(r, "param");
        VEC_PUSH(v->arena, out, row);
    }
    out->withheld = rows->withheld;
}

bool paragraphs_read(const struct view *v, const char *document, const char *slot, int64_t subgroup,
                     int64_t event, struct texts *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM paragraph WHERE document = ?1 AND slot = ?2 AND (subgroup IS NULL OR subgroup = ?3)"
        " AND (event IS NULL OR event = ?4) ORDER BY id";
    struct seen rows;
    *out = (struct texts){0};
    if (!read_begin(v->db, e)) return false;
    bool ok = seen_rows(v, entity_named("paragraph"), SQL,
                        PARAMS(value_text(sv_from(document)), value_text(sv_from(slot)), value_int(subgroup),
                               value_int(event)),
                        &rows, e);
    read_end(v->db);
    if (ok) take_texts(v, &rows, out);
    return ok;
}

bool content_read(const struct view *v, const struct entity *entity, struct texts *out, struct error *e) {
    struct seen rows;
    *out = (struct texts){0};
    if (!seen_all(v, entity, &rows, e)) return false;
    take_texts(v, &rows, out);
    return true;
}

bool canvas_read(const struct view *v, const char *canvas, struct canvas_form *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM canvas_block WHERE canvas = ?1 ORDER BY pos, id";
    struct seen rows;
    *out = (struct canvas_form){0};
    if (!read_begin(v->db, e)) return false;
    bool ok = seen_rows(v, entity_named("canvas_block"), SQL, PARAMS(value_text(sv_from(canvas))), &rows, e);
    read_end(v->db);
    for (size_t i = 0; ok && i < rows.n; i++)
        VEC_PUSH(v->arena, out,
                 (struct canvas_block){.name = take_words(rows.v[i], "name"),
                                       .question = take_words(rows.v[i], "question"),
                                       .cap = record_int(rows.v[i], "cap")});
    return ok;
}
