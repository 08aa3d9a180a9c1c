#include "catalyse/service/agenda_past.h"
#include "catalyse/base/date.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"
#include <string.h>

static bool sees(const struct view *v, const char *field) {
    return field_visible(field_named(entity_named("agenda_item"), field), AUD_PUBLIC, &v->viewer);
}

static struct method_mean *mean_of(const struct view *v, struct method_means *out, struct sv method) {
    for (size_t i = 0; i < out->n; i++)
        if (sv_eq(out->v[i].method, method)) return &out->v[i];
    VEC_PUSH(v->arena, out, (struct method_mean){.method = method});
    return &out->v[out->n - 1];
}

static bool left_running(int64_t planned, int64_t actual) {
    enum { TIMES = 4, OVER_MIN = 60 };
    return actual > TIMES * planned && actual > planned + OVER_MIN;
}

static void add(const struct view *v, struct method_means *out, const struct record *r) {
    int64_t planned = record_int(r, "planned_min"), actual = record_int(r, "actual_min");
    if (left_running(planned, actual)) {
        out->left_running++;
        return;
    }
    struct sv method = take_words(r, "method");
    struct method_mean *m = mean_of(v, out, method.n ? method : take_words(r, "title"));
    m->blocks++;
    m->planned += planned;
    m->actual += actual;
}

static int64_t tenths(int64_t sum, int64_t n) {
    return (sum * 10 + n / 2) / n;
}

static bool means_load(const struct view *v, struct method_means *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM agenda_item WHERE actual_min IS NOT NULL AND state = 'done' ORDER BY"
        " coalesce(method_fr, title_fr), id";
    struct seen rows = {0};
    if (!seen_rows(v, entity_named("agenda_item"), SQL, NULL, 0, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) add(v, out, rows.v[i]);
    for (size_t i = 0; i < out->n; i++) {
        out->v[i].planned = tenths(out->v[i].planned, out->v[i].blocks);
        out->v[i].actual = tenths(out->v[i].actual, out->v[i].blocks);
    }
    return true;
}

bool method_means_read(const struct view *v, struct method_means *out, struct error *e) {
    *out = (struct method_means){0};
    if (!sees(v, "actual_min") || !sees(v, "method_fr")) return true;
    return read_begin(v->db, e) && read_done(v->db, means_load(v, out, e));
}

/* The title of the block called so in either language, in that of the moment; else as it was written. */
static struct sv title_now(const struct seen *blocks, struct sv title) {
    for (size_t i = 0; i < blocks->n; i++)
        if (sv_eq(record_text(blocks->v[i], "title_fr"), title) ||
            sv_eq(record_text(blocks->v[i], "title_en"), title))
            return take_words(blocks->v[i], "title");
    return title;
}

/* What changed was written down in the language it was accepted in, a line for each block: "Break −5 min". */
static struct sv what_now(const struct view *v, const struct seen *blocks, struct sv what) {
    static const char SIGN[] = " −";
    struct str out = {0};
    struct sv line;
    while (sv_next(&what, '\n', &line)) {
        size_t cut = line.n;
        while (cut > 0 && !sv_starts(sv_of(line.p + cut, line.n - cut), sv_from(SIGN))) cut--;
        struct sv title = title_now(blocks, sv_of(line.p, cut));
        str_addf(&out, "%s%.*s%.*s", out.n ? "\n" : "", SV_ARG(title), (int)(line.n - cut), line.p + cut);
    }
    return str_keep(&out, v->arena);
}

static bool blocks_read(const struct view *v, int64_t event, struct seen *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM agenda_item WHERE event = ?1 ORDER BY id";
    return seen_rows(v, entity_named("agenda_item"), SQL, PARAMS(value_int(event)), out, e);
}

bool replan_reword(const struct view *v, struct record *r, struct error *e) {
    struct seen blocks = {0};
    if (strcmp(r->entity->name, "replan") != 0) return true;
    if (!read_begin(v->db, e) || !read_done(v->db, blocks_read(v, record_int(r, "event"), &blocks, e)))
        return false;
    record_set_text(r, "what", what_now(v, &blocks, record_text(r, "what")));
    return true;
}

static bool replans_load(const struct view *v, int64_t event, struct replans *out, struct error *e) {
    static const char SQL[] = "SELECT id FROM replan WHERE event = ?1 ORDER BY at, id";
    struct seen rows = {0}, blocks = {0};
    if (!seen_rows(v, entity_named("replan"), SQL, PARAMS(value_int(event)), &rows, e) ||
        !blocks_read(v, event, &blocks, e))
        return false;
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *r = rows.v[i];
        struct replan_row row = {.late_min = record_int(r, "late_min"),
                                 .moved_min = record_int(r, "moved_min"),
                                 .what = what_now(v, &blocks, record_text(r, "what")),
                                 .reason_said = record_text(r, "reason_said")};
        if (moment_from_iso(record_text(r, "at"), &row.at)) VEC_PUSH(v->arena, out, row);
    }
    return true;
}

bool replans_read(const struct view *v, int64_t event, struct replans *out, struct error *e) {
    *out = (struct replans){0};
    return read_begin(v->db, e) && read_done(v->db, replans_load(v, event, out, e));
}
