#include "catalyse/domain/chat.h"
#include "screen/parts/lines.h"
#include <string.h>

static const struct lines_entry *entry_of(const struct lines_screen *s) {
    return ((const struct lines_spec *)s->screen.ops->spec)->entry;
}

static enum reply changed(struct lines_screen *s, struct desk *d) {
    return entry_of(s)->changed ? entry_of(s)->changed(s, d) : EATEN;
}

static void said_of(const struct lines_screen *s, struct str *out) {
    if (entry_of(s)->kept)
        entry_of(s)->kept(s, out);
    else
        str_add(out, line_text(&s->entry));
}

/* What is to be kept of the line: of nothing typed, no place either. */
static void kept_of(const struct lines_screen *s, struct str *out) {
    struct str said = {0};
    said_of(s, &said);
    if (said.n && entry_of(s)->placed) lines_spot_keep(s, out);
    str_add(out, str_sv(&said));
    str_deinit(&said);
}

static void keep(struct lines_screen *s, struct desk *d) {
    struct str text = {0};
    if (!s->draft.n) return;
    kept_of(s, &text);
    desk_draft(d, str_c(&s->draft), str_sv(&text));
    str_deinit(&text);
}

static enum reply take(struct lines_screen *s, struct desk *d) {
    struct sv typed = line_text(&s->entry);
    struct sv text = sv_of(arena_strndup(d->tmp, typed.p, typed.n), typed.n);
    struct error e = {0};
    int64_t before = said_act(d);
    if (!entry_of(s)->take(s, d, sv_trim(text), &e)) return e.code ? desk_fail(d, &e) : EATEN;
    said_done(&s->said, d, entry_of(s)->again ? entry_of(s)->again(s, text) : text, before);
    line_set(&s->entry, SV(""));
    keep(s, d);
    return s->entering ? changed(s, d) : lines_again(s, d);
}

/* Answer after answer as it was typed; one that does not go in any more stands there to be put right. */
static void type_again(struct lines_screen *s, struct desk *d, struct sv kept) {
    struct sv part;
    while (sv_next(&kept, '\n', &part)) {
        line_set(&s->entry, part);
        changed(s, d);
        if (!kept.p || take(s, d) != EATEN || line_text(&s->entry).n || !s->entering) return;
    }
}

/* Where it was typed, with what was typed. */
static void come_back(struct lines_screen *s, struct desk *d, struct sv kept) {
    bool there = !entry_of(s)->placed || lines_spot_back(s, d, &kept);
    if (entry_of(s)->back) entry_of(s)->back(s, &kept);
    type_again(s, d, kept);
    keep(s, d);
    s->typed = false;
    if (there)
        desk_done(d, "%s", _("this was typed and not added yet; Esc drops it"));
    else
        desk_warn(d, "%s", _("the place this was typed in is gone: choose where it goes, or Esc drops it"));
}

static void put_draft_key(struct lines_screen *s, struct desk *d) {
    const struct lines_entry *entry = entry_of(s);
    str_clear(&s->draft);
    if (entry->draft) str_addz(&s->draft, entry->draft_of ? entry->draft_of(s, d->tmp) : entry->draft);
}

void lines_entry_open(struct lines_screen *s, struct desk *d, struct sv text) {
    struct str kept = {0};
    put_draft_key(s, d);
    s->entering = true;
    s->typed = false;
    line_set(&s->entry, text);
    if (!text.n && s->draft.n && said_kept(d, str_c(&s->draft), &kept)) {
        come_back(s, d, str_sv(&kept));
    }
    str_deinit(&kept);
    changed(s, d);
}

/* What is half typed stands there again when the line is next opened; who saw it so and leaves it drops it.
 */
static bool stays(const struct lines_screen *s) {
    struct str said = {0};
    said_of(s, &said);
    bool yes = s->draft.n && s->typed && said.n && !entry_of(s)->sought;
    str_deinit(&said);
    return yes;
}

static enum reply lines_entry_close(struct lines_screen *s, struct desk *d) {
    bool kept = stays(s);
    s->entering = false;
    line_set(&s->entry, SV(""));
    if (entry_of(s)->closed) entry_of(s)->closed(s);
    if (kept)
        desk_done(d, "%s", _("kept: it will be here when you type here again"));
    else
        keep(s, d);
    return lines_again(s, d);
}

static enum reply correct(struct lines_screen *s, struct desk *d) {
    if (!said_take_back(&s->said, d)) return PASS;
    if (entry_of(s)->steps)
        desk_done(d, "%s", _("undone"));
    else
        line_set(&s->entry, str_sv(&s->said.last));
    keep(s, d);
    return changed(s, d);
}

/* The panel is not left with a text half typed: Tab goes to the next step as in a form, or says what to
 * press. */
static enum reply stay(struct lines_screen *s, struct desk *d, bool forward) {
    if (entry_of(s)->steps && forward) return take(s, d);
    desk_done(d, "%s", _("Enter takes the line, Esc closes it"));
    return EATEN;
}

static enum reply entry_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    if (entry_of(s)->key && entry_of(s)->key(s, d, e) == EATEN) {
        s->typed = true;
        keep(s, d);
        return EATEN;
    }
    if (event_is(e, K_ENTER)) return take(s, d);
    if (event_is(e, K_ESC)) return lines_entry_close(s, d);
    if (event_is(e, K_TAB) || event_is(e, K_BACKTAB)) return stay(s, d, event_is(e, K_TAB));
    if (event_is(e, K_UP) && !line_text(&s->entry).n && correct(s, d) == EATEN) {
        s->typed = true;
        return EATEN;
    }
    enum outcome out = line_key(&s->entry, e);
    if (out == OUT_PASS) return table_key(&s->table, e) == OUT_PASS ? PASS : EATEN;
    if (out != OUT_CHANGED) return EATEN;
    s->typed = true;
    keep(s, d);
    return changed(s, d);
}

static enum reply paste(struct lines_screen *s, struct desk *d, struct sv text) {
    struct error e = {0};
    int64_t before = said_act(d);
    bool all = entry_of(s)->paste(s, d, text, &e);
    s->typed = true;
    keep(s, d);
    if (all) {
        said_done(&s->said, d, text, before);
        return EATEN;
    }
    desk_fail(d, &e);
    return entry_of(s)->chat ? EATEN : PASS; /* kept where several lines can be put right */
}

/* Line after line, as if each had been typed; the last one waits for Enter. A chat is read elsewhere, and the
 * line stays as it is. */
static enum reply entry_text(struct lines_screen *s, struct desk *d, struct sv text) {
    struct sv part;
    if (entry_of(s)->paste && several_lines(text)) return paste(s, d, text);
    if (several_lines(text) && chat_is(text)) return PASS;
    while (sv_next(&text, '\n', &part)) {
        struct event typed = event_text(part);
        struct event enter = event_key(K_ENTER);
        entry_key(s, d, &typed);
        if (text.p && s->entering) entry_key(s, d, &enter);
    }
    return EATEN;
}

enum reply lines_entry_update(struct lines_screen *s, struct desk *d, const struct event *e) {
    if (!entry_of(s)) return PASS;
    if (e->kind == EVENT_TEXT && !s->entering) {
        if (several_lines(e->text) && !entry_of(s)->chat) return PASS;
        lines_entry_open(s, d, SV(""));
    }
    if (!s->entering) return PASS;
    return e->kind == EVENT_TEXT ? entry_text(s, d, e->text) : entry_key(s, d, e);
}

void lines_entry_draw(const struct lines_screen *s, struct canvas c) {
    int at = 1 + canvas_textz(c, 0, 1, ROLE_LABEL, entry_of(s)->prompt(s));
    at += canvas_textz(c, 0, at, ROLE_LABEL, " › ");
    line_draw(&s->entry, canvas_sub(c, (struct rect){0, at, 1, c.cols - at - 1}), true);
    canvas_field(c, 1, 1, c.cols - 2, ALIGN_LEFT, ROLE_MUTED, sv_from(entry_of(s)->legend(s)));
}

bool lines_typing(const struct screen *s) {
    const struct lines_screen *lines = (const struct lines_screen *)s;
    return lines->entering || lines->narrow.typing;
}
