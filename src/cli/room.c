#include "catalyse/service/room.h"
#include "catalyse/base/date.h"
#include "catalyse/base/str.h"
#include "cli/command.h"

static void text_say(struct sv text) {
    if (text.n) out_say("%.*s", SV_ARG(text));
}

static void line_say(const struct room_line *line, bool bars) {
    if (bars)
        out_say("  %3lld  %.*s", (long long)line->value, SV_ARG(line->text));
    else
        out_say("%s%.*s", line->heading ? "" : "  ", SV_ARG(line->text));
}

static void block_say(const struct room_picture *p) {
    struct str left = {0};
    room_left(p, p->now, &left);
    if (left.n) out_say("%s — %.*s", str_c(&left), SV_ARG(p->block));
    str_deinit(&left);
}

/* Without a terminal: the picture of the moment, for scripts and for who has it read aloud. */
bool run_room(struct cli *c, struct error *e) {
    const char *language = c->words->value[OPT_LANGUAGE];
    struct room_picture p;
    if (language) i18n_init(language);
    if (!room_read(&c->view, clock_now(), &p, e)) return false;
    text_say(p.above);
    text_say(p.text);
    text_say(p.below);
    for (size_t i = 0; i < p.lines.n; i++) line_say(&p.lines.v[i], p.sent.kind->layout == ROOM_BARS);
    block_say(&p);
    return true;
}
