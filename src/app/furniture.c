#include "app/furniture.h"
#include "app/guide_line.h"
#include "app/hints.h"
#include "app/layout.h"
#include "app/live.h"
#include "app/panels.h"
#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "catalyse/screen/room.h"
#include "catalyse/store/db.h"
#include "catalyse/tui/big.h"
#include "catalyse/tui/tabs.h"
#include <string.h>

enum { NARROW = 60 /* columns: less has no room for the date */ };

static void draw_title(const struct app *a, struct canvas c) {
    char time[TIME_TEXT];
    int32_t day;
    int seconds;
    moment_local(a->now, &day, &seconds);
    struct str right = {0};
    if (clock_speed()) str_addf(&right, _("REHEARSAL ×%d  "), clock_speed());
    if (a->db && db_read_only(a->db)) str_addf(&right, "%s  ", _("READ ONLY"));
    if (a->db && a->viewer != AUD_ME) str_addf(&right, "%s  ", _("SEEN BY THE GROUP"));
    size_t mark = right.n;
    struct str date = {0};
    if (c.cols >= NARROW) date_show(day, (enum date_style)a->cfg->dates, &date);
    time_iso(seconds / 60, time);
    str_addf(&right, "%s%s%s", str_c(&date), date.n ? " " : "", time);
    if (live_unit(a) < MINUTE_MS) str_addf(&right, ":%02d", seconds % 60);
    int width = text_width(str_sv(&right)) + 1;
    canvas_field(c, 0, 1, c.cols - width - 2, ALIGN_LEFT, ROLE_TITLE,
                 sv_from(a->context.title ? a->context.title : "catalyse"));
    int at = c.cols - width;
    at += canvas_text(c, 0, at, ROLE_SEEN, sv_of(right.p, mark > 2 ? mark - 2 : 0));
    if (mark) at += 2;
    canvas_text(c, 0, at, ROLE_CLOCK, sv_of(str_c(&right) + mark, right.n - mark));
    str_deinit(&date);
    str_deinit(&right);
}

static const char *const STAGE_NAMES[STAGES] = {N_("Records"),   N_("Webinar"),   N_("Call"),
                                                N_("Subgroups"), N_("Afternoon"), N_("Follow-up")};

const char *stage_name(int stage) {
    return _(STAGE_NAMES[stage]);
}

/* The five stages, then the directory. */
size_t furniture_stages(const struct app *a, struct tab tabs[static STAGES]) {
    for (int i = 0; i < STAGES; i++) {
        int stage = i + 1 < STAGES ? i + 1 : 0;
        bool live = live_runs(a) && a->live.show.stage == stage;
        tabs[i] = (struct tab){
            .label = stage_name(stage), .mark = live ? "●" : a->context.marks[stage], .role = ROLE_STAGE};
    }
    return (size_t)(a->stage ? a->stage - 1 : STAGES - 1);
}

size_t furniture_panels(const struct app *a, struct tab tabs[static N_PANELS_MAX],
                        size_t panels[static N_PANELS_MAX], size_t *current) {
    size_t needed, n = panels_in_order(a, panels, &needed);
    for (size_t i = 0; i < n; i++) {
        if (panels[i] == a->panel[a->stage]) *current = i;
        tabs[i] = (struct tab){.label = _(PANELS[panels[i]].label),
                               .mark = i < needed && i > 0 ? "●" : NULL,
                               .role = ROLE_PANEL};
    }
    return n;
}

static void draw_bars(const struct app *a, struct canvas stages, struct canvas panels) {
    struct tab tabs[N_PANELS_MAX];
    size_t ids[N_PANELS_MAX];
    struct tabs t = {.v = tabs, .n = STAGES, .style = TABS_STAGES};
    t.current = furniture_stages(a, tabs);
    tabs_draw(&t, stages, false);
    t = (struct tabs){.v = tabs, .style = TABS_PANELS};
    t.n = furniture_panels(a, tabs, ids, &t.current);
    tabs_draw(&t, panels, false);
}

/* What is left of the instruction, before the gesture, which is never cut for it; how many columns it took.
 */
static int draw_rest(struct canvas c, enum role role, struct sv rest, struct sv gesture) {
    struct sv gap = SV(" · ");
    int room = c.cols - text_width(gesture) - text_width(gap), width = text_width(rest);
    if (!rest.n || room <= 0) return 0;
    if (width > room) width = room;
    canvas_field(c, 0, 0, width, ALIGN_LEFT, role, rest);
    return width + canvas_text(c, 0, width, ROLE_MUTED, gap);
}

/* During a block: time, instruction, next gesture; everything else waits. A long instruction takes what there
 * is of the second row, unless what is to be done presses. */
static void draw_live(const struct app *a, struct canvas c, int at) {
    const struct screen *top = app_top(a);
    const struct live_words *words = top && top->ops->live ? &a->live.here : &a->live.away;
    struct sv rest = sv_from(words->now), line = rest, gesture = sv_from(words->next);
    bool two = c.rows > 1 && !words->presses;
    c = canvas_sub(c, (struct rect){0, at, c.rows, c.cols - 1 - at});
    if (two) text_wrap(&rest, c.cols, &line);
    canvas_field(c, 0, 0, c.cols, ALIGN_LEFT, a->live.role, line);
    if (c.rows < 2) return;
    c = canvas_sub(c, (struct rect){1, 0, 1, c.cols});
    int from = two ? draw_rest(c, a->live.role, rest, gesture) : 0;
    canvas_field(c, 0, from, c.cols - from, ALIGN_LEFT, ROLE_NORMAL, gesture);
}

/* The first hint on the rows there are; the second behind it where one is left. */
static void draw_hints(const struct hints *g, struct canvas c, const char *none) {
    struct str cut = {0};
    struct sv rest = sv_from(none), line;
    int row = 0;
    if (g->n) rest = guide_line(sv_from(g->v[0].text), sv_from(g->v[0].name), c.rows, c.cols, &cut);
    while (row + 1 < c.rows && text_wrap(&rest, c.cols, &line)) canvas_text(c, row++, 0, ROLE_NORMAL, line);
    if (!rest.n && g->n > 1) rest = guide_line(sv_from(g->v[1].text), sv_from(g->v[1].name), 1, c.cols, &cut);
    canvas_field(c, row, 0, c.cols, ALIGN_LEFT, ROLE_NORMAL, rest);
    str_deinit(&cut);
}

static void draw_guide(const struct app *a, struct canvas c) {
    int at = 1 + canvas_textz(c, 0, 1, ROLE_GUIDE, _("What now?"));
    at += 2;
    if (c.rows > 1) hints_guide(a, canvas_sub(c, (struct rect){1, 0, 1, at}));
    if (live_runs(a)) {
        draw_live(a, c, at);
        return;
    }
    const char *none = a->context.guide_due ? "…" : _("Nothing is urgent: look at the people.");
    draw_hints(&a->context.guide, canvas_sub(c, (struct rect){0, at, c.rows, c.cols - at - 1}), none);
}

/* A long message takes the rows of the guide too. */
static void draw_message(struct canvas c, enum role role, struct sv text) {
    int rows = text_wrapped(text, c.cols - 2, c.rows);
    if (!rows) return;
    c = canvas_sub(c, (struct rect){c.rows - rows, 0, rows, c.cols});
    canvas_fill(c, ROLE_NORMAL);
    canvas_wrap(canvas_sub(c, (struct rect){0, 1, rows, c.cols - 2}), 0, role, text);
}

static void draw_toast(const struct app *a, struct canvas c) {
    static const enum role roles[] = {ROLE_MESSAGE, ROLE_OK, ROLE_WARNING, ROLE_ERROR};
    draw_message(c, roles[a->toast.kind], str_sv(&a->toast.text));
}

static void draw_locked(const struct app *a, struct canvas c) {
    char time[TIME_TEXT];
    int32_t day;
    int seconds;
    moment_local(a->now, &day, &seconds);
    time_iso(seconds / 60, time);
    struct rect r = {c.rows * 3 / 4, 0, 1, c.cols};
    big_block(canvas_sub(c, (struct rect){0, 0, r.row, c.cols}), 0, ROLE_BIG, sv_from(time));
    canvas_field(canvas_sub(c, r), 0, 0, c.cols, ALIGN_CENTRE, ROLE_NORMAL,
                 sv_from(_("Locked. Type open and Enter.")));
    canvas_cursor(c, r.row, 0, true);
}

static void draw_overlays(const struct app *a, struct canvas body) {
    if (a->question) question_draw(a->question, body);
    if (a->palette_open) menu_draw(&a->palette, body);
    if (!a->help_open) return;
    canvas_fill(body, ROLE_NORMAL);
    textview_draw(&a->help, canvas_sub(body, rect_inset(canvas_rect(body), 0, 1)), true);
}

/* What lies over the lowest screen lies over its card as well. */
static void draw_stack(const struct app *a, struct canvas body) {
    if (a->question) body.rows = question_leaves(a->question, body.rows, body.cols);
    for (size_t i = app_lowest(a); i < a->depth; i++) {
        const struct screen *s = a->stack[i];
        int card = beside_cols(s, body.cols), cols = body.cols - card;
        s->ops->draw(s, canvas_sub(body, (struct rect){0, 0, body.rows, cols}));
        if (card)
            beside_draw(&a->beside, s, a->viewer, canvas_sub(body, (struct rect){0, cols, body.rows, card}));
    }
}

/* What the room sees, at the end of a line. */
static void draw_sent(const struct app *a, struct canvas c) {
    const struct room_sent *sent = &a->context.sent;
    struct str text = {0};
    const struct room_call call = room_call_of(&a->live.show);
    bool called = a->live.on && room_called(&a->live.show, sent);
    if (!a->db || (!sent->since && !called)) return;
    const struct room_kind *kind = called ? room_call_kind(&call) : sent->kind;
    str_addf(&text, _(" Room: %s "), _(kind->label));
    if (sent->ref.n && !called) str_addf(&text, "%.*s ", SV_ARG(sent->ref));
    int width = text_width(str_sv(&text));
    canvas_text(c, 0, c.cols - width - 2, ROLE_LABEL, str_sv(&text));
    str_deinit(&text);
}

static struct canvas band(struct canvas all, int row, int rows) {
    return canvas_sub(all, (struct rect){row, 0, rows, all.cols});
}

void app_draw_waiting(const struct app *a, int64_t ms, struct frame *f) {
    int below = layout_guide(f->rows) + 1;
    struct canvas c = band(canvas_of(f), f->rows - below, below);
    struct str text = {0};
    str_addz(&text, _(a->waiting.words));
    if (ms >= 1000) str_addf(&text, _(" · for %lld s"), (long long)(ms / 1000));
    if (a->waiting.news.n) str_addf(&text, " · %s", str_c(&a->waiting.news));
    canvas_fill(c, ROLE_NORMAL);
    draw_message(c, ROLE_WARNING, str_sv(&text));
    str_deinit(&text);
}

void app_draw(const struct app *a, struct frame *f) {
    frame_clear(f);
    struct canvas all = canvas_of(f);
    if (a->room.open) {
        room_draw(&a->room.picture, a->now, all);
        if (a->room.told && a->toast.kind == TOAST_DONE) draw_toast(a, band(all, all.rows - 1, 1));
        return;
    }
    if (a->locked) {
        draw_locked(a, all);
        return;
    }
    struct rect body = body_rect(f->rows, f->cols);
    draw_title(a, band(all, 0, 1));
    if (a->db) {
        draw_bars(a, band(all, 1, 1), band(all, 2, 1));
    }
    if (layout_lines(f->rows)) {
        canvas_hline(all, body.row - 1, 0, f->cols, ROLE_BORDER);
        draw_sent(a, band(all, body.row - 1, 1));
        canvas_hline(all, body.row + body.rows, 0, f->cols, ROLE_BORDER);
    }
    if (a->db) draw_guide(a, band(all, f->rows - 1 - layout_guide(f->rows), layout_guide(f->rows)));
    int below = layout_guide(f->rows) + 1;
    if (a->toast.kind == TOAST_NONE)
        hints_show(a, band(all, f->rows - 1, 1));
    else
        draw_toast(a, band(all, f->rows - below, below));
    struct canvas c = canvas_sub(all, body);
    draw_stack(a, c);
    draw_overlays(a, c);
}
