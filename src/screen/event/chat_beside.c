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
    if (b->apart)
        str_addf(
            out,
            P_(" · %zu message to one person left out", " · %zu messages to one person left out", b->apart),
            b->apart);
    if (b->known) str_addf(out, P_(" · %zu read before", " · %zu read before", b->known), b->known);
    static const struct sv between = {" · ", sizeof " · " - 1};
    if (sv_starts(str_sv(out), between)) str_remove(out, 0, between.n);
    if (b->refused)
        desk_warn(
            d, P_("%s · %zu ballot is not noted: %.*s", "%s · %zu ballots are not noted: %.*s", b->refused),
            str_c(out), b->refused, SV_ARG(b->refusal));
    return b->refused > 0;
}

void chat_questions_tell(struct desk *d, const struct fund_questions_added *a) {
    struct str out = {0};
    str_addf(&out, P_("%zu question noted", "%zu questions noted", a->questions), a->questions);
    if (!chat_beside_tell(d, &a->beside, SV_NULL, &out)) tell_typed(d, str_c(&out), NULL);
    if (a->too_long.n)
        desk_warn(d, _("%s · what stands in the line is too long for a question: shorten it"), str_c(&out));
    str_deinit(&out);
}

const char *entry_kept(struct arena *a, int64_t event, bool questions, struct sv text) {
    return arena_printf(a, "%lld%s\n%.*s", (long long)event, questions ? " questions" : "", SV_ARG(text));
}

void chat_beside_again(struct desk *d, const struct chat_beside *b, bool questions) {
    if (!b->left.n) return;
    const char *text = entry_kept(d->tmp, b->event, questions, b->left);
    desk_go(d, (struct place){.screen = "entry", .stage = -1, .id = ENTRY_BALLOTS, .param = text});
}
