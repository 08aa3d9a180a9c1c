#include "screen/event/chat_beside.h"

bool chat_beside_tell(struct desk *d, const struct chat_beside *b, struct sv vote, struct str *out) {
    if (b->ballots && vote.n)
        str_addf(out, P_(" · %zu ballot: %.*s", " · %zu ballots: %.*s", b->ballots), b->ballots,
                 SV_ARG(vote));
    else if (b->ballots)
        str_addf(out, P_(" · %zu ballot (vote: v)", " · %zu ballots (vote: v)", b->ballots), b->ballots);
    if (b->greetings)
        str_addf(out, P_(" · %zu greeting left out", " · %zu greetings left out", b->greetings),
                 b->greetings);
    static const struct sv between = {" · ", sizeof " · " - 1};
    if (sv_starts(str_sv(out), between)) str_remove(out, 0, between.n);
    if (b->refused)
        desk_warn(
            d, P_("%s · %zu ballot is not noted: %.*s", "%s · %zu ballots are not noted: %.*s", b->refused),
            str_c(out), b->refused, SV_ARG(b->refusal));
    return b->refused > 0;
}

void chat_beside_again(struct desk *d, const struct chat_beside *b) {
    if (!b->left.n) return;
    const char *text = arena_printf(d->tmp, "%.*s", SV_ARG(b->left));
    desk_go(d, (struct place){.screen = "entry", .stage = -1, .id = ENTRY_BALLOTS, .param = text});
}
