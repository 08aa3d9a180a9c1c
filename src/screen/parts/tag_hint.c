#include "screen/parts/tag_hint.h"
#include "catalyse/domain/step_line.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/record.h"

enum { SUGGESTIONS = 3 };

void tag_hint_deinit(struct tag_hint *h) {
    str_deinit(&h->text);
    str_deinit(&h->word);
}

static bool typed_tag(const struct lines_screen *s, struct wish_tag *out) {
    struct sv text = line_text(&s->entry);
    size_t at = text.n;
    while (at && text.p[at - 1] != ' ') at--;
    struct wish_tag tags[WISH_TAGS_MAX];
    if (!wish_tags(sv_of(text.p + at, text.n - at), tags) || tags[0].kind == TAG_DOTS) return false;
    *out = tags[0];
    return true;
}

static void tag_word(struct str *out, char sign, struct sv title) {
    str_addc(out, sign);
    for (size_t i = 0; i < title.n; i++) str_addc(out, title.p[i] == ' ' ? '_' : title.p[i]);
    str_addc(out, ' ');
}

static bool suggest(struct tag_hint *h, const struct view *v, const char *entity, const struct wish_tag *tag,
                    struct error *e) {
    struct matches m = {0};
    if (!lookup(v, entity_named(entity), tag->word, SUGGESTIONS, &m, e)) return false;
    for (size_t i = 0; i < m.n; i++)
        str_addf(&h->text, "%s%.*s", h->text.n ? " · " : "", SV_ARG(m.v[i].title));
    if (m.n && !h->word.n) tag_word(&h->word, tag->whole.p[0], m.v[0].title);
    return true;
}

enum reply tag_hint_look(struct tag_hint *h, const struct lines_screen *s, struct desk *d,
                         const struct tag_meaning *meanings, size_t n) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    struct wish_tag tag;
    bool meant = false;
    str_clear(&h->text);
    str_clear(&h->word);
    if (!typed_tag(s, &tag)) return EATEN;
    for (size_t i = 0; i < n; i++) {
        if (meanings[i].kind != tag.kind) continue;
        if (!suggest(h, &v, meanings[i].entity, &tag, &e)) return desk_fail(d, &e);
        meant = true;
    }
    if (meant && !h->text.n)
        str_addf(&h->text, _("%.*s is unknown: it stays in the text"), SV_ARG(tag.whole));
    return EATEN;
}

enum reply tag_hint_key(struct tag_hint *h, struct lines_screen *s, struct desk *d, const struct event *e) {
    struct wish_tag tag;
    if (!event_is(e, K_TAB) || !h->word.n || !typed_tag(s, &tag)) return PASS;
    struct sv text = line_text(&s->entry);
    const char *before = arena_strndup(d->tmp, text.p, (size_t)(tag.whole.p - text.p));
    line_set(&s->entry, sv_from(before));
    line_insert(&s->entry, str_sv(&h->word));
    str_clear(&h->word);
    str_clear(&h->text);
    return EATEN;
}

void tag_unknown_warn(struct desk *d, const char *said, struct sv unknown) {
    desk_warn(d, _("%s · %.*s is unknown: it stays in the text"), said, SV_ARG(unknown));
}

bool tag_take_organisation(struct desk *d, struct sv *text, struct sv *org, struct sv *unknown,
                           struct error *e) {
    struct wish_tag tags[WISH_TAGS_MAX];
    size_t n = wish_tags(*text, tags), i = 0;
    struct view v = desk_view(d, d->tmp);
    int64_t id;
    while (i < n && tags[i].kind != TAG_ORG) i++;
    if (i == n) return true;
    if (!lookup_organisation(&v, wish_tag_name(d->tmp, &tags[i]), &id, e)) return false;
    if (!id) *unknown = tags[i].whole;
    if (!id) return true;
    if (!record_ref(d->db, d->tmp, entity_named("organisation"), id, org, e)) return false;
    *text = line_without(d->tmp, *text, &tags[i].whole, 1);
    return true;
}
