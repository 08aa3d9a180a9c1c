#include "screen/follow/timetable.h"

/* What came of a meeting, an Enter each: two digits, what was said, the next step. */

static struct timetable_screen *timetable_of(struct lines_screen *s) {
    return (struct timetable_screen *)s;
}

static void forget(struct timetable_screen *t) {
    for (int i = 0; i < RESULT_LINES; i++) t->said[i] = SV_NULL;
    t->line = RESULT_CODES;
    t->noting = 0;
}

enum reply timetable_note_open(struct timetable_screen *t, struct desk *d, int64_t meeting) {
    forget(t);
    t->noting = meeting;
    lines_entry_open(&t->lines, d, SV(""));
    return EATEN;
}

/* Nobody notes a meeting twice without knowing it. */
static bool noted_line(struct timetable_screen *t, const struct view *v, struct error *e) {
    struct lines_screen *s = &t->lines;
    struct funder_meetings all;
    if (!funder_meetings_read(v, 0, 0, 0, &all, e)) return false;
    for (size_t i = 0; i < all.n; i++) {
        const struct funder_meeting_row *m = &all.v[i];
        if (m->row.id != t->noting || !m->outcome) continue;
        lines_heading(s, lines_printf(s, _("Noted already: %s%s%s. Words and steps are added to it."),
                                      lines_choice(m->outcome), m->blocker ? " · " : "",
                                      m->blocker ? lines_choice(m->blocker) : ""));
    }
    return true;
}

/* Each line stands for the meeting, which stays selected. */
bool timetable_codes_lines(struct timetable_screen *t, const struct view *v, struct error *e) {
    struct lines_screen *s = &t->lines;
    struct sv outcomes = timetable_codes(v, false), blockers = timetable_codes(v, true), one;
    if (!noted_line(t, v, e)) return false;
    lines_heading(s, _("First digit: the outcome. Second digit: what blocks. Then the amount agreed."));
    while (outcomes.n || blockers.n) {
        struct line_row line = {
            .role = ROLE_NORMAL, .entity = entity_named("funder_meeting"), .id = t->noting};
        if (sv_next(&outcomes, '\n', &one)) line.cell[TIMETABLE_FUND_CELL] = lines_text(s, one);
        if (sv_next(&blockers, '\n', &one)) line.cell[TIMETABLE_PROJECT_CELL] = lines_text(s, one);
        lines_add(s, line);
    }
    return true;
}

static bool save(struct timetable_screen *t, struct desk *d, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result out = {0};
    struct timetable_result r = {t->said[RESULT_CODES], t->said[RESULT_FEEDBACK], t->said[RESULT_STEP]};
    if (!timetable_note(&v, t->noting, &r, &out, e)) return false;
    tell_saved(d, _("noted"), &out.warnings);
    forget(t);
    t->lines.entering = false;
    return true;
}

static bool timetable_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct timetable_screen *t = timetable_of(s);
    t->said[t->line] = sv_of(arena_strndup(&s->screen.keep, text.p, text.n), text.n);
    if (t->line == RESULT_STEP) return save(t, d, e);
    t->line++;
    return true;
}

/* One answer back, to say it otherwise; from the first one the line is left. */
static enum reply timetable_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    struct timetable_screen *t = timetable_of(s);
    if (!event_is(e, K_ESC) || t->line == RESULT_CODES) return PASS;
    t->line--;
    line_set(&s->entry, t->said[t->line]);
    return lines_again(s, d);
}

static const char *timetable_prompt(const struct lines_screen *s) {
    static const char *const prompts[] = {N_("Outcome, what blocks"), N_("What was said"), N_("Next step")};
    return _(prompts[((const struct timetable_screen *)s)->line]);
}

static const char *timetable_legend(const struct lines_screen *s) {
    static const char *const legends[] = {
        N_("41: the file is sent, the law blocks; 50 15000: €15,000 agreed; or nothing"),
        N_("In a few words, for the group; or nothing"),
        N_("Visit the workshop > 6/10: the day behind the sign; or nothing")};
    return _(legends[((const struct timetable_screen *)s)->line]);
}

static const char *timetable_draft(const struct lines_screen *s, struct arena *a) {
    return arena_printf(a, "timetable/%lld", (long long)((const struct timetable_screen *)s)->noting);
}

static void timetable_kept(const struct lines_screen *s, struct str *out) {
    const struct timetable_screen *t = (const struct timetable_screen *)s;
    for (int i = 0; i < (int)t->line; i++) str_addf(out, "%.*s\n", SV_ARG(t->said[i]));
    str_add(out, line_text(&s->entry));
}

static void timetable_closed(struct lines_screen *s) {
    forget(timetable_of(s));
}

const struct lines_entry timetable_entry = {.steps = true,
                                            .draft = "timetable",
                                            .draft_of = timetable_draft,
                                            .kept = timetable_kept,
                                            .take = timetable_take,
                                            .prompt = timetable_prompt,
                                            .legend = timetable_legend,
                                            .key = timetable_key,
                                            .changed = lines_again,
                                            .closed = timetable_closed};
