#include "service/transfer/disguise_text.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/alone.h"
#include "catalyse/domain/telling.h"
#include <string.h>

/* Bytes of a passage before and behind what may name somebody; letters of a code or a label, at most. */
enum { BEFORE = 24, BEHIND = 40, LABEL = 160 };

/* A text on its way. */
struct wording {
    struct disguise *d;
    struct arena *arena;
    const struct record *record;
    const struct field *field;
    struct sv text;
    struct str out, scratch;
    struct {
        size_t *v; /* where in out something was left that may name somebody */
        size_t n, cap;
    } doubts;
};

static bool is_prose(const struct field *f) {
    return f->flags & F_FREE_TEXT || f->max > LABEL;
}

/* In codes and labels a first name is written as it is; an ordinary word without its accents is that word:
 * "Come" and Côme. */
static enum name_use use_of(const struct wording *w, const struct booked *name, struct sv text, size_t from,
                            size_t to) {
    struct sv was = w->d->v[name->tag].was;
    bool spoken = is_prose(w->field);
    if (name->flags & BOOK_WHOLE) return NAME_SURE;
    if (name->flags & BOOK_SHORT)
        return spoken && sv_eq(sv_of(text.p + from, to - from), was) ? NAME_SURE : NAME_NONE;
    if (name->flags & BOOK_FIRST && !spoken && !sv_eq(sv_of(text.p + from, to - from), was)) return NAME_NONE;
    enum name_use use = name_use(text, from, to, name->flags & BOOK_ORDINARY);
    if (use == NAME_DOUBT && name->flags & BOOK_ORDINARY && to - from < was.n) return NAME_NONE;
    return use == NAME_SURE && name->flags & BOOK_PLACE && !name_titled(text, from) ? NAME_DOUBT : use;
}

static bool is_sure(const void *ctx, const struct booked *name, struct sv text, size_t from, size_t to) {
    return use_of(ctx, name, text, from, to) == NAME_SURE;
}

static bool is_doubtful(const void *ctx, const struct booked *name, struct sv text, size_t from, size_t to) {
    return use_of(ctx, name, text, from, to) == NAME_DOUBT;
}

static size_t end_at(struct wording *w, size_t at, booked_fits *fits, const struct booked **name) {
    return namebook_end(&w->d->book, &w->scratch, w->text, at, fits, w, name);
}

/* Copies what may name somebody as it is, and remembers where. */
static size_t keep_doubt(struct wording *w, size_t at) {
    const struct booked *name;
    size_t end = end_at(w, at, is_doubtful, &name);
    if (!end) end = telling_end(w->text, at);
    if (!end) return 0;
    VEC_PUSH(w->arena, &w->doubts, w->out.n);
    str_add(&w->out, sv_of(w->text.p + at, end - at));
    return end;
}

static size_t word_on(struct wording *w, size_t at) {
    const struct booked *name;
    if (!text_whole(w->text, at, w->text.n)) return 0;
    size_t end = end_at(w, at, is_sure, &name);
    if (!end) return keep_doubt(w, at);
    str_add(&w->out, w->d->v[name->tag].now);
    return end;
}

static struct sv on_one_line(struct arena *a, struct sv s) {
    char *copy = arena_strndup(a, s.p, s.n);
    for (char *p = copy; *p; p++)
        if (*p == '\n') *p = ' ';
    return sv_of(copy, s.n);
}

/* Whole characters, and words where there is a blank to begin and end at. */
static struct sv passage(struct arena *a, struct sv text, size_t at) {
    size_t from = at > BEFORE ? at - BEFORE : 0, to = at + BEHIND < text.n ? at + BEHIND : text.n;
    while (from && from < at && text.p[from - 1] != ' ' && text.p[from - 1] != '\n') from++;
    while (to < text.n && to > at + 1 && text.p[to] != ' ' && text.p[to] != '\n') to--;
    while (to < text.n && ((unsigned char)text.p[to] & 0xC0) == 0x80) to++;
    struct sv words = on_one_line(a, sv_of(text.p + from, to - from));
    return sv_from(arena_printf(a, "%s%.*s%s", from ? "… " : "", SV_ARG(words), to < text.n ? " …" : ""));
}

static void note(struct wording *w) {
    struct disguise *d = w->d;
    size_t said = 0;
    for (size_t i = 0; i < w->doubts.n; i++) {
        size_t at = w->doubts.v[i];
        if (i && at < said) continue;
        said = at + BEHIND;
        struct sv ref = sv_of(arena_strndup(d->arena, w->record->ref.p, w->record->ref.n), w->record->ref.n);
        VEC_PUSH(d->arena, &d->left,
                 (struct share_left){w->record->entity, w->record->id, ref, w->field,
                                     passage(d->arena, str_sv(&w->out), at)});
    }
}

struct sv disguise_text(struct disguise *d, struct arena *a, const struct record *r, const struct field *f,
                        struct sv text) {
    struct wording w = {.d = d, .arena = a, .record = r, .field = f, .text = text};
    for (size_t at = 0; at < text.n;) {
        size_t end = word_on(&w, at);
        if (!end) str_addc(&w.out, text.p[at]);
        at = end ? end : at + 1;
    }
    note(&w);
    str_deinit(&w.scratch);
    return str_keep(&w.out, a);
}

static bool is_any(const void *ctx, const struct booked *name, struct sv text, size_t from, size_t to) {
    (void)ctx;
    (void)from;
    return name->flags & BOOK_WHOLE && to == text.n;
}

struct sv disguise_name(const struct disguise *d, struct sv name) {
    const struct booked *found;
    struct str scratch = {0};
    bool any = namebook_end(&d->book, &scratch, name, 0, is_any, NULL, &found) > 0;
    str_deinit(&scratch);
    return any ? d->v[found->tag].now : SV_NULL;
}
