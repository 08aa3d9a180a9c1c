#include "screen/follow/money.h"

void money_span(struct lines_screen *s, const char *text, struct line_row line) {
    line.cell[0] = text;
    line.span = true;
    lines_add_long(s, line);
}

void money_warnings(struct lines_screen *s, const struct warnings *found) {
    static const enum role roles[] = {
        [SEV_INFO] = ROLE_NORMAL, [SEV_WARNING] = ROLE_WARNING, [SEV_ERROR] = ROLE_LATE};
    if (found->n) lines_heading(s, _("To look at; law and tax are questions to have checked"));
    for (size_t i = 0; i < found->n; i++) {
        const struct warning *w = &found->v[i];
        money_span(s,
                   lines_printf(s, _("%s: %.*s — %.*s"), severity_word(w->severity), SV_ARG(w->text),
                                SV_ARG(w->remedy)),
                   (struct line_row){.role = roles[w->severity], .entity = w->row.entity, .id = w->row.id});
    }
}
