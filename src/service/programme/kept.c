#include "catalyse/service/kept.h"
#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/programme/setting.h"
#include "service/read/take.h"

/* --- reading --- */

static bool rows_kept(const struct view *v, const char *sql, const struct value *params, size_t n,
                      struct seen *rows, struct error *e) {
    struct view mine = *v;
    mine.viewer = viewer_me();
    return seen_rows(&mine, entity_named("kept_document"), sql, params, n, rows, e);
}

static struct kept_text heading_of(const struct record *r) {
    return (struct kept_text){.ref = r->ref,
                              .document = record_text(r, "document"),
                              .lang = record_is(r, "lang", "fr") ? LANG_FR : LANG_EN,
                              .version = (int)record_int(r, "version"),
                              .day = take_day(r, "day")};
}

bool kept_text_read(const struct view *v, struct sv document, enum lang lang, int version,
                    struct kept_text *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM kept_document k WHERE document = ?1 AND lang = ?2 AND version = coalesce(nullif(?3, 0),"
        " (SELECT max(version) FROM kept_document WHERE document = k.document AND lang = k.lang))"
        " ORDER BY pos, id";
    struct str text = {0};
    struct seen rows;
    *out = (struct kept_text){.document = document, .lang = lang, .day = NO_DAY};
    if (!rows_kept(v, SQL,
                   PARAMS(value_text(document), value_text(sv_from(i18n_code(lang))), value_int(version)),
                   &rows, e))
        return false;
    for (size_t i = 0; i < rows.n; i++) {
        if (!i) *out = heading_of(rows.v[i]);
        str_add(&text, record_text(rows.v[i], "text"));
        str_addc(&text, '\n');
    }
    out->text = str_keep(&text, v->arena);
    return true;
}

bool kept_versions_read(const struct view *v, struct sv document, enum lang lang, struct kept_texts *out,
                        struct error *e) {
    static const char SQL[] =
        "SELECT min(id) FROM kept_document WHERE document = ?1 AND lang = ?2 GROUP BY version"
        " ORDER BY version DESC";
    struct seen rows;
    *out = (struct kept_texts){0};
    if (!rows_kept(v, SQL, PARAMS(value_text(document), value_text(sv_from(i18n_code(lang)))), &rows, e))
        return false;
    for (size_t i = 0; i < rows.n; i++) VEC_PUSH(v->arena, out, heading_of(rows.v[i]));
    return true;
}

bool kept_texts_read(const struct view *v, struct kept_texts *out, struct error *e) {
    static const char SQL[] = "SELECT min(id) FROM kept_document GROUP BY document, lang, version ORDER BY 1";
    struct seen rows;
    *out = (struct kept_texts){0};
    if (!rows_kept(v, SQL, NULL, 0, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) {
        struct kept_text text = heading_of(rows.v[i]);
        if (!kept_text_read(v, text.document, text.lang, text.version, &text, e)) return false;
        VEC_PUSH(v->arena, out, text);
    }
    return true;
}

/* --- keeping --- */

/* Whole lines, as many as a part has room for, without the newline behind the last. */
static struct sv next_part(struct sv *rest) {
    enum { PART = 4000 };
    size_t n = 0, end = 0;
    while (end < rest->n && (n == 0 || end < PART)) {
        while (end < rest->n && rest->p[end] != '\n') end++;
        n = end++;
    }
    struct sv part = sv_of(rest->p, n);
    size_t taken = end < rest->n ? end : rest->n;
    *rest = sv_of(rest->p + taken, rest->n - taken);
    return part;
}

static bool part_write(const struct view *v, const struct kept_text *text, int version, int pos,
                       struct sv part, struct error *e) {
    struct change c;
    char day[DATE_TEXT];
    date_iso(v->today, day);
    change_new(&c, v, entity_named("kept_document"));
    record_set_text(c.after, "document", text->document);
    record_set_text(c.after, "lang", sv_from(i18n_code(text->lang)));
    record_set_int(c.after, "version", version);
    record_set_text(c.after, "day", sv_from(day));
    record_set_int(c.after, "pos", pos);
    record_set_text(c.after, "text", part);
    return change_save(&c, e);
}

static bool text_write(const struct view *v, const struct kept_text *text, struct error *e) {
    struct kept_text last;
    struct sv rest = text->text;
    if (!kept_text_read(v, text->document, text->lang, 0, &last, e)) return false;
    if (last.version && last.day == v->today && sv_eq(last.text, text->text)) return true;
    for (int pos = 1; rest.n; pos++)
        if (!part_write(v, text, last.version + 1, pos, next_part(&rest), e)) return false;
    return true;
}

struct noting {
    const struct view *v;
    const char *setting;
    struct sv value;
    const struct kept_text *texts;
    size_t n;
    struct act *act;
};

static bool note_now(struct db *db, void *ctx, struct error *e) {
    const struct noting *it = ctx;
    (void)db;
    for (size_t i = 0; i < it->n; i++)
        if (!text_write(it->v, &it->texts[i], e)) return false;
    return setting_write(it->v, it->setting, it->value, &it->act->row, e);
}

bool document_note(const struct view *v, const char *setting, struct sv value, const struct kept_text *texts,
                   size_t n, struct error *e) {
    struct act act = {.code = ACT_EDIT, .entity = entity_named("setting")};
    struct noting it = {v, setting, value, texts, n, &act};
    return tx_run(v->db, &act, note_now, &it, e);
}
