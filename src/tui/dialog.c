#include "catalyse/tui/dialog.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "tui/dialog_layout.h"
#include "tui/words.h"

enum { WORD_MAX = 60, BUTTON_NO = 0, BUTTON_YES = 1 };

static void begin(struct dialog *d, enum dialog_kind kind, const char *title, const char *text) {
    *d = (struct dialog){.kind = kind};
    str_addz(&d->title, title);
    textview_init(&d->body);
    textview_set(&d->body, sv_from(text));
}

void dialog_confirm(struct dialog *d, const char *title, const char *question, const char *yes) {
    begin(d, DIALOG_CONFIRM, title, question);
    str_addz(&d->yes, yes);
    line_init(&d->line, WORD_MAX, 0);
}

void dialog_ask(struct dialog *d, const char *title, const char *question, struct sv initial, size_t max) {
    begin(d, DIALOG_ASK, title, question);
    line_init(&d->line, max, 0);
    line_set(&d->line, initial);
}

void dialog_deinit(struct dialog *d) {
    str_deinit(&d->title);
    str_deinit(&d->yes);
    str_deinit(&d->word);
    str_deinit(&d->error);
    line_deinit(&d->line);
    textview_deinit(&d->body);
    *d = (struct dialog){0};
}

/* The text shown with more behind it; the old one lives in the view until it is replaced. */
static void append(struct dialog *d, struct sv text) {
    struct str whole = {0};
    str_add(&whole, str_sv(&d->body.text));
    str_add(&whole, text);
    textview_set(&d->body, str_sv(&whole));
    str_deinit(&whole);
}

void dialog_add_point(struct dialog *d, struct sv text) {
    struct str point = {0}, one_line = {0};
    text_shown(text, &one_line);
    str_addz(&point, "\n- ");
    str_add(&point, str_sv(&one_line));
    append(d, str_sv(&point));
    str_deinit(&point);
    str_deinit(&one_line);
}

void dialog_require_word(struct dialog *d, const char *word) {
    str_clear(&d->word);
    str_addz(&d->word, word);
}

void dialog_set_error(struct dialog *d, const char *text) {
    str_clear(&d->error);
    str_addz(&d->error, text);
}

void dialog_fit(struct dialog *d, int rows, int cols) {
    struct dialog_parts p;
    dialog_lay_out(d, rows, cols, &p);
    textview_fit(&d->body, p.body.rows, p.body.cols);
}

int dialog_foot(const struct dialog *d, int rows, int cols) {
    struct dialog_parts p;
    if (!d->low) return 0;
    dialog_lay_out(d, rows, cols, &p);
    return p.box.rows;
}

struct sv dialog_text(const struct dialog *d) {
    return line_text(&d->line);
}

static enum outcome confirm_with_word(struct dialog *d, const struct event *e) {
    if (!event_is(e, K_ENTER)) {
        enum outcome o = line_key(&d->line, e);
        if (o == OUT_CHANGED) str_clear(&d->error);
        return o == OUT_PASS ? textview_key(&d->body, e) : o;
    }
    if (text_same(str_sv(&d->word), line_text(&d->line))) return OUT_DONE;
    str_clear(&d->error);
    str_addf(&d->error, _("type the word '%s' to confirm"), str_c(&d->word));
    return OUT_HANDLED;
}

static enum outcome confirm_key(struct dialog *d, const struct event *e) {
    if (d->word.n) return confirm_with_word(d, e);
    if (e->kind != EVENT_KEY) return textview_key(&d->body, e);
    switch (e->key) {
    case K_ENTER:
        return d->button == BUTTON_YES ? OUT_DONE : OUT_CANCELLED;
    case 'y':
    case 'o':
        return OUT_DONE;
    case 'n':
        return OUT_CANCELLED;
    case K_LEFT:
    case K_RIGHT:
    case K_TAB:
    case K_BACKTAB:
        d->button = d->button == BUTTON_YES ? BUTTON_NO : BUTTON_YES;
        return OUT_HANDLED;
    default:
        return textview_key(&d->body, e);
    }
}

static enum outcome ask_key(struct dialog *d, const struct event *e) {
    if (event_is(e, K_ENTER)) return OUT_DONE;
    enum outcome o = line_key(&d->line, e);
    if (o == OUT_CHANGED) str_clear(&d->error);
    return o == OUT_PASS ? textview_key(&d->body, e) : o;
}

enum outcome dialog_key(struct dialog *d, const struct event *e) {
    if (event_is(e, K_ESC)) return OUT_CANCELLED;
    return d->kind == DIALOG_ASK ? ask_key(d, e) : confirm_key(d, e);
}
