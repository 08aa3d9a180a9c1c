#include "catalyse/service/sheet.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/service/import.h"
#include "catalyse/store/tx.h"
#include "service/sheet/sheet_run.h"
#include <string.h>

/* The cells that mean something, one after the other: what makes a row the same row again. */
uint64_t sheet_mark(uint64_t mark, struct sv code, struct sv cell) {
    struct sv parts[] = {code, SV("="), cell, SV("\n")};
    if (!mark) mark = UINT64_C(0xcbf29ce484222325);
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++)
        for (size_t i = 0; i < parts[k].n; i++)
            mark = (mark ^ (unsigned char)parts[k].p[i]) * UINT64_C(0x100000001b3);
    return mark;
}

static bool read_cells(struct sheet_run *x, const struct csv_row *row, struct draft *d, struct error *e) {
    draft_start(x, d);
    d->line = row->line;
    for (size_t i = 0; i < row->n; i++) {
        x->cell = i;
        if (!x->out->columns[i].means.n || !sv_trim(row->cells[i]).n) continue;
        struct sv cell = row->cells[i];
        if (!day_cell(x, i, &cell, e) || !draft_put(x, d, x->targets[i], cell, e)) return false;
        d->mark = sheet_mark(d->mark, x->out->columns[i].means, sv_trim(row->cells[i]));
    }
    x->cell = 0;
    return true;
}

/* Lines a tool writes below its table fill one cell where the table has several. */
static bool is_stray_line(const struct csv_row *row) {
    size_t filled = 0;
    for (size_t i = 0; i < row->n; i++) filled += sv_trim(row->cells[i]).n > 0;
    return row->n > 2 && filled < 2;
}

/* "3. Activities of the meeting": a tool begins another table. */
static bool is_title(const struct csv_row *row) {
    struct sv first = row->n ? sv_trim(row->cells[0]) : SV_NULL;
    size_t digits = 0;
    while (digits < first.n && first.p[digits] >= '0' && first.p[digits] <= '9') digits++;
    return digits && sv_starts(sv_of(first.p + digits, first.n - digits), SV(". "));
}

/* Whom the row is about, also where it could not be read that far. */
static struct sv who_of(const struct sheet_run *x, const struct csv_row *row) {
    static const enum sheet_put names[] = {PUT_ORG, PUT_PERSON, PUT_EMAIL};
    struct sv who = SV_NULL;
    for (size_t k = 0; k < sizeof names / sizeof *names && !who.n; k++)
        for (size_t i = 0; i < row->n && !who.n; i++) {
            const struct sheet_field *f = x->targets[i].field;
            if (f && f->put == (int)names[k]) who = sv_trim(row->cells[i]);
        }
    return sv_of(arena_strndup(x->v.arena, who.p, who.n), who.n);
}

/* Those that wait are named by their question. */
static void refuse(struct sheet_run *x, const struct csv_row *row, const struct error *e) {
    int line, column;
    csv_where(x->reader, x->cell, &line, &column);
    x->out->refused++;
    x->out->waiting += x->asked;
    told_at(&x->told, x->path, line, column, e->text);
    if (x->asked || x->refusals.n >= IMPORT_PROBLEMS_MAX) return;
    struct sheet_refusal refusal = {line, x->row, who_of(x, row),
                                    arena_strndup(x->v.arena, e->text, strlen(e->text))};
    VEC_PUSH(x->v.arena, &x->refusals, refusal);
}

/* Said of a row that changed something: taken again it says nothing new. */
static void keep_doubts(struct sheet_run *x, const struct csv_row *row, const struct draft *d,
                        size_t unchanged) {
    bool told = x->out->unchanged == unchanged;
    for (size_t i = 0; told && i < d->n_doubts && x->doubts.n < IMPORT_PROBLEMS_MAX; i++)
        VEC_PUSH(x->v.arena, &x->doubts,
                 (struct sheet_refusal){d->line, x->row, who_of(x, row), d->doubts[i]});
}

/* A registration that is cancelled changes nothing by itself: they may have another one. */
static bool leave_out(struct sheet_run *x, const struct csv_row *row, const struct draft *d,
                      struct error *e) {
    static const char SQL[] = "SELECT count(*) FROM attendance WHERE event = ?1 AND participant = ?2 AND"
                              " state = 'expected'";
    int64_t person = d->cancelled ? person_known(x, d) : 0, expected = 0;
    x->out->left_out++;
    if (person && !number_of(&x->v, SQL, PARAMS(value_int(x->event), value_int(person)), &expected, e))
        return false;
    if (expected && x->doubts.n < IMPORT_PROBLEMS_MAX)
        VEC_PUSH(
            x->v.arena, &x->doubts,
            (struct sheet_refusal){d->line, x->row, who_of(x, row),
                                   _("cancelled, yet expected here: excuse them unless they have another "
                                     "ticket")});
    return true;
}

static bool is_about_row(const struct error *e) {
    return e->code == ERR_DATA || e->code == ERR_NO_FILE;
}

static bool take_row(struct sheet_run *x, const struct csv_row *row, const struct sheet_rules *rules,
                     struct error *e) {
    struct draft d = {0};
    size_t unchanged = x->out->unchanged;
    x->row = row->row;
    x->asked = false;
    if (sheet_heads_again(x, row)) return true;
    if (is_stray_line(row) && (rules->skips_lines || is_title(row))) return true;
    x->out->rows++;
    if (is_stray_line(row)) {
        x->cell = 0;
        error_set(e, ERR_DATA, _("only one cell is filled: a line of the tool, not a row"));
        refuse(x, row, e);
        return true;
    }
    bool ok = read_cells(x, row, &d, e);
    if (ok && draft_is_left_out(x, &d)) return leave_out(x, row, &d, e);
    ok = ok && rules->settle(x, &d, e);
    if (ok && rules->write(x, &d, e)) {
        keep_doubts(x, row, &d, unchanged);
        return true;
    }
    if (ok) {
        struct error why = *e;
        return is_about_row(e) ? csv_fail(x->reader, 0, e, "%s", why.text) : false;
    }
    if (!is_about_row(e)) return false;
    refuse(x, row, e);
    return true;
}

static bool stopped(const struct sheet_run *x, struct error *e) {
    const struct watch *w = &x->o->watch;
    if (w->progress) w->progress(w->context, x->out->rows);
    if (!w->cancel || !*w->cancel) return false;
    error_set(e, ERR_USAGE, _("the import was given up: nothing was changed"));
    return true;
}

static bool take_rows(struct sheet_run *x, struct error *e) {
    static const struct sheet_rules *const rules[N_SHEETS] = {
        &ANSWER_RULES, &ATTENDANCE_RULES, &REGISTRATION_RULES, &CALL_RULES, &MARK_RULES, &ORGANISATION_RULES};
    struct csv_row row;
    enum csv_got got;
    while ((got = csv_next(x->reader, &row, e)) != CSV_END) {
        if (stopped(x, e)) return false;
        if (got == CSV_REFUSED) {
            x->out->refused++;
            told_text(&x->told, e->text);
            VEC_PUSH(x->v.arena, &x->refusals, (struct sheet_refusal){.why = x->told.last});
        } else if (!take_row(x, &row, rules[x->sheet - SHEETS], e)) {
            return false;
        }
    }
    return true;
}

/* --- the whole --- */

static bool find_event(struct sheet_run *x, struct error *e) {
    static const char SQL_PAST[] = "SELECT id FROM event WHERE date <= ?1 AND state <> 'cancelled' ORDER BY"
                                   " date DESC, start DESC, id LIMIT 1";
    static const char SQL_NEXT[] = "SELECT id FROM event WHERE date >= ?1 AND state <> 'cancelled' ORDER BY"
                                   " date, start, id LIMIT 1";
    bool past = x->sheet == &SHEETS[1];
    x->event = x->o->event;
    return x->event || number_of(&x->v, past ? SQL_PAST : SQL_NEXT,
                                 PARAMS(value_text(day_text(x->v.arena, x->v.today))), &x->event, e);
}

static bool prepare(struct sheet_run *x, struct error *e) {
    struct csv_looks looks = {sheet_score, x};
    if (!books_load(x, e) || !sheet_dictionary(x, e) || !csv_open_any(x->path, &looks, &x->reader, e))
        return false;
    x->out->encoding = csv_encoding(x->reader);
    x->out->separator = csv_separator(x->reader);
    x->out->header_line = csv_header(x->reader)->line;
    return sheet_columns_find(x, e) && sheet_columns_tell(x, e) && find_event(x, e);
}

static bool run(struct db *db, void *ctx, struct error *e) {
    struct sheet_run *x = ctx;
    (void)db;
    if (!take_rows(x, e) || !sheet_remember(x, e)) return false;
    x->act->count = (int64_t)(x->out->added + x->out->changed);
    x->rehearsed = x->o->dry_run;
    return !x->o->dry_run;
}

bool sheet_import(const struct view *v, const struct sheet *sheet, const char *path,
                  const struct sheet_options *o, struct sheet_result *out, struct error *e) {
    struct act act = {.code = ACT_IMPORT, .entity = entity_named(sheet->entity)};
    struct sheet_run x = {.v = *v, .sheet = sheet, .o = o, .out = out, .path = path, .act = &act};
    *out = (struct sheet_result){0};
    x.v.viewer = viewer_me();
    x.told = (struct told){.a = v->arena, .max = IMPORT_PROBLEMS_MAX};
    bool ok = prepare(&x, e) && (tx_run(v->db, &act, run, &x, e) || x.rehearsed);
    csv_close(x.reader);
    out->questions = x.questions.v;
    out->n_questions = x.questions.n;
    out->refusals = x.refusals.v;
    out->n_refusals = x.refusals.n;
    out->doubts = x.doubts.v;
    out->n_doubts = x.doubts.n;
    out->problems = x.told.problems;
    return ok;
}
