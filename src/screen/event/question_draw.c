#include "catalyse/base/number.h"
#include "screen/event/question_screen.h"

static int draw_part(struct canvas c, int row, const char *label, struct sv text, enum role role) {
    if (!text.n || row >= c.rows) return row;
    canvas_textz(c, row, 1, ROLE_LABEL, label);
    struct canvas body = canvas_sub(c, (struct rect){row, 15, c.rows - row, c.cols - 16});
    return row + canvas_wrap(body, 0, role, text);
}

static int voters_of(const struct question_card *q) {
    int voters = 0;
    for (int i = 0; i < FINGERS; i++) voters += q->votes[i];
    return voters;
}

/* What to type, behind the fingers. */
static void draw_legend(struct canvas c, int row, const char *text) {
    enum { LEGEND = 41 };
    canvas_field(c, row, LEGEND, c.cols - LEGEND - 1, ALIGN_LEFT, ROLE_MUTED, sv_from(text));
}

/* Mean and spread first, then how many showed what. */
static void votes_words(const struct question_screen *s, struct str *out) {
    const struct question_card *q = &s->card;
    int voters = voters_of(q);
    if (q->row.confidence < 0 && !voters) str_addz(out, s->screen.viewer == AUD_ME ? _("nobody yet") : "•••");
    if (q->row.confidence >= 0) {
        str_addz(out, _("mean "));
        number_show(q->row.confidence, 1, false, out);
        str_addf(out, _(", spread %d"), q->row.spread);
    }
    if (q->row.discuss) str_addf(out, " — %s", _("to discuss again"));
    if (voters) str_addz(out, "  ");
    for (int i = 0; voters && i < FINGERS; i++) str_addf(out, " %d:%d", i + 1, q->votes[i]);
}

static int draw_votes(const struct question_screen *s, struct canvas c, int row) {
    canvas_textz(c, row, 1, ROLE_LABEL, _("Fingers"));
    if (s->counts.typing) {
        line_draw(&s->counts.line, canvas_sub(c, (struct rect){row, 15, 1, 24}), true);
        draw_legend(c, row, _("how many 1, 2, 3, 4, 5; Enter"));
        return row + 1;
    }
    struct str words = {0};
    votes_words(s, &words);
    int at = 17 + canvas_text(c, row, 15, s->card.row.discuss ? ROLE_WARNING : ROLE_VALUE, str_sv(&words));
    if (s->card.row.confidence < 0 && !voters_of(&s->card))
        canvas_field(c, row, at, c.cols - at - 1, ALIGN_LEFT, ROLE_MUTED,
                     sv_from(_("type how many showed 1, 2, 3, 4, 5")));
    if (!s->by_name) canvas_cursor(c, row, 15, false);
    str_deinit(&words);
    return row + 1;
}

static int draw_answer(const struct question_screen *s, struct canvas c, int row) {
    const struct question_row *q = &s->card.row;
    struct str due = {0};
    row = draw_part(c, row, _("Status"), sv_from(q->state ? _(q->state->label) : _("not asked")), ROLE_VALUE);
    row = draw_part(c, row, _("Answer"), q->answer_text, ROLE_NORMAL);
    row = draw_part(c, row, _("Carried by"), q->owner.title, ROLE_NORMAL);
    if (q->due != NO_DAY) date_show(q->due, DATE_LONG, &due);
    row = draw_part(c, row, _("Due"), str_sv(&due), ROLE_NORMAL);
    str_deinit(&due);
    return draw_part(c, row, _("Note (mine)"), s->card.note, ROLE_PRIVATE);
}

static int draw_rounds(const struct question_screen *s, struct canvas c, int row) {
    for (size_t i = 0; i + 1 < s->card.n_rounds; i++) {
        const struct round_row *r = &s->card.rounds[i];
        struct str text = {0};
        str_addf(&text, "%s", r->state ? _(r->state->label) : "");
        if (r->spread >= 0) str_addf(&text, _(", spread %d"), r->spread);
        if (r->text.n) str_addf(&text, " — %.*s", SV_ARG(r->text));
        char label[32];
        struct str name = {0};
        str_addf(&name, _("Round %d"), r->round);
        size_t n = name.n < sizeof label ? name.n : sizeof label - 1;
        for (size_t k = 0; k < n; k++) label[k] = name.p[k];
        label[n] = '\0';
        row = draw_part(c, row, label, str_sv(&text), ROLE_MUTED);
        str_deinit(&name);
        str_deinit(&text);
    }
    return row;
}

void question_screen_draw(const struct screen *screen, struct canvas c) {
    const struct question_screen *s = (const struct question_screen *)screen;
    const struct question_card *q = &s->card;
    canvas_fill(c, ROLE_NORMAL);
    canvas_textf(c, 0, 1, ROLE_HEADING, "%.*s%s · %.*s · %.*s", SV_ARG(q->row.ref),
                 q->row.starred ? " ★" : "", SV_ARG(q->section.title), SV_ARG(q->subgroup.title));
    struct canvas big = canvas_sub(c, (struct rect){2, 3, c.rows - 2, c.cols - 6});
    int row = 3 + canvas_wrap(big, 0, ROLE_TITLE, q->row.text);
    if (s->by_name) {
        table_draw(&s->people, canvas_sub(c, (struct rect){row, 0, c.rows - row - 1, c.cols}), true);
        canvas_textz(c, c.rows - 1, 1, ROLE_MUTED,
                     _("1 to 5: the fingers of the person marked >; v goes back"));
        return;
    }
    row = draw_votes(s, c, row);
    row = draw_answer(s, c, row) + 1;
    row = draw_part(c, row, _("Why"), q->why, ROLE_MUTED);
    row = draw_part(c, row, _("Good answer"), q->good, ROLE_OK);
    row = draw_part(c, row, _("Trap"), q->trap, ROLE_WARNING);
    draw_rounds(s, c, row);
}
