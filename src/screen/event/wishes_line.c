#include "screen/event/wishes.h"

/* The line wishes are typed in while they are said. */

void wishes_tell(struct desk *d, const struct wishes_added *a) {
    struct str out = {0};
    if (a->wishes) str_addf(&out, P_("%zu wish added", "%zu wishes added", a->wishes), a->wishes);
    if (a->ballots && a->vote.n)
        str_addf(&out, P_(" · %zu ballot: %.*s", " · %zu ballots: %.*s", a->ballots), a->ballots,
                 SV_ARG(a->vote));
    else if (a->ballots)
        str_addf(&out, P_(" · %zu ballot (vote: v)", " · %zu ballots (vote: v)", a->ballots), a->ballots);
    if (a->greetings)
        str_addf(&out, P_(" · %zu greeting left out", " · %zu greetings left out", a->greetings),
                 a->greetings);
    if (a->refused)
        desk_warn(
            d, P_("%s · %zu ballot is not noted: %.*s", "%s · %zu ballots are not noted: %.*s", a->refused),
            str_c(&out), a->refused, SV_ARG(a->refusal));
    else if (a->unknown.n)
        tag_unknown_warn(d, str_c(&out), a->unknown);
    else
        tell_typed(d, str_c(&out), NULL);
    str_deinit(&out);
}

static bool wishes_paste(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct wishes_added added;
    if (!wishes_add(&v, s->subject, text, false, &added, e)) return false;
    wishes_tell(d, &added);
    d->nav->made = added.last;
    return true;
}

static bool wishes_take(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    if (!text.n) return error_set(e, ERR_USAGE, _("type what is wished for; Esc leaves"));
    return wishes_paste(s, d, text, e);
}

static enum reply wishes_changed(struct lines_screen *s, struct desk *d) {
    static const struct tag_meaning meanings[] = {{TAG_THEME, "theme"}, {TAG_ORG, "organisation"}};
    return tag_hint_look(&((struct wishes_screen *)s)->hint, s, d, meanings,
                         sizeof meanings / sizeof *meanings);
}

static enum reply wishes_key(struct lines_screen *s, struct desk *d, const struct event *e) {
    return tag_hint_key(&((struct wishes_screen *)s)->hint, s, d, e);
}

static const char *wishes_prompt(const struct lines_screen *s) {
    (void)s;
    return _("Wish");
}

static const char *wishes_legend(const struct lines_screen *s) {
    const struct tag_hint *hint = &((const struct wishes_screen *)s)->hint;
    return hint->text.n ? str_c(&hint->text)
                        : _("Enter adds it   #theme @organisation !dots   Up takes the last one back");
}

const struct lines_entry wishes_entry = {.draft = "wishes/line",
                                         .placed = true,
                                         .take = wishes_take,
                                         .paste = wishes_paste,
                                         .prompt = wishes_prompt,
                                         .legend = wishes_legend,
                                         .key = wishes_key,
                                         .changed = wishes_changed};
