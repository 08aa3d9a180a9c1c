#include "screen/event/chat_beside.h"
#include "screen/event/wishes.h"

/* The line wishes are typed in while they are said. */

void wishes_tell(struct desk *d, const struct wishes_added *a, bool parked) {
    struct str out = {0};
    if (a->wishes && parked)
        str_addf(&out, P_("%zu line in the parking lot", "%zu lines in the parking lot", a->wishes),
                 a->wishes);
    else if (a->wishes)
        str_addf(&out, P_("%zu wish added", "%zu wishes added", a->wishes), a->wishes);
    bool warned = chat_beside_tell(d, &a->beside, a->beside.vote, &out);
    if (!warned && a->unknown.n)
        tag_unknown_warn(d, str_c(&out), a->unknown);
    else if (!warned)
        tell_typed(d, str_c(&out), NULL);
    str_deinit(&out);
}

static bool wishes_paste(struct lines_screen *s, struct desk *d, struct sv text, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct wishes_added added;
    if (!wishes_add(&v, s->subject, text, false, &added, e)) return false;
    wishes_tell(d, &added, false);
    chat_beside_again(d, &added.beside, false);
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
