#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/maintain.h"
#include "service/privacy/traces.h"
#include "service/read/seen.h"
#include <string.h>

/* What stands where a person was named. */
static const char ERASED[] = "—";

struct edits {
    struct forget_edit *v;
    size_t n, cap;
};

/* How the person is written in texts. */
struct names {
    struct sv v[3];          /* first and last, last and first, e-mail */
    struct sv family, given; /* alone they may be a word or somebody else; the first folded */
};

static struct names names_of(const struct view *v, const struct record *person) {
    struct sv first = record_text(person, "first_name"), last = record_text(person, "last_name");
    struct names names = {
        .v = {sv_from(arena_printf(v->arena, "%.*s %.*s", SV_ARG(first), SV_ARG(last))),
              sv_from(arena_printf(v->arena, "%.*s %.*s", SV_ARG(last), SV_ARG(first))),
              record_text(person, "email")},
        .family = text_folded(last, v->arena),
        .given = first,
    };
    return names;
}

static void replace_all(struct str *text, struct sv name) {
    size_t at = 0;
    while (name.n > 1 && at + name.n <= text->n) {
        const char *hit = memmem(text->p + at, text->n - at, name.p, name.n);
        if (!hit) return;
        at = (size_t)(hit - text->p);
        str_remove(text, at, name.n);
        str_insert(text, at, sv_from(ERASED));
        at += sizeof ERASED - 1;
    }
}

static bool holds_word(struct sv text, struct sv word) {
    for (size_t at = 0; word.n && at + word.n <= text.n; at++) {
        const char *hit = memmem(text.p + at, text.n - at, word.p, word.n);
        if (!hit) return false;
        at = (size_t)(hit - text.p);
        if (text_whole(text, at, at + word.n)) return true;
    }
    return false;
}

/* What is left of a reworded text to look at. */
static bool may_name(const struct view *v, const struct names *names, struct sv text) {
    return holds_word(text_folded(text, v->arena), names->family) || holds_word(text, names->given);
}

static struct sv reworded(struct arena *a, const struct names *names, struct sv text) {
    struct str out = {0};
    str_add(&out, text);
    for (size_t i = 0; i < sizeof names->v / sizeof *names->v; i++) replace_all(&out, names->v[i]);
    return str_keep(&out, a);
}

/* Fields that hold nothing but a name, and authors, become a dash; in texts the whole name does; a ref stays
 * for the facilitator to change, since others may know it. */
static void edit_hit(const struct view *v, const struct names *names, const struct forget_hit *hit,
                     struct edits *out) {
    int at = field_index(hit->entity, sv_from(hit->field));
    struct forget_edit edit = {hit->entity, hit->id, hit->field, sv_from(ERASED)};
    if (strcmp(hit->field, "ref") == 0) return;
    if (at >= 0 && !(hit->entity->fields[at].flags & F_PERSONAL)) {
        edit.text = reworded(v->arena, names, hit->text);
        if (sv_eq(edit.text, hit->text)) return;
    }
    VEC_PUSH(v->arena, out, edit);
}

/* The text that stands there now. */
static struct sv text_after(const struct edits *edits, const struct forget_hit *hit) {
    for (size_t i = 0; i < edits->n; i++)
        if (edits->v[i].entity == hit->entity && edits->v[i].id == hit->id && edits->v[i].field == hit->field)
            return edits->v[i].text;
    return SV_NULL;
}

static bool keep_rest(const struct view *v, const struct names *names, const struct forget_hits *hits,
                      const struct edits *edits, struct traces *out, struct error *e) {
    for (size_t i = 0; i < hits->n; i++) {
        struct trace t;
        struct forget_hit hit = hits->v[i];
        struct sv now = text_after(edits, &hit);
        if (now.n && !may_name(v, names, now)) continue;
        if (now.n) hit.text = now;
        if (!trace_of_hit(v, &hit, &t, e)) return false;
        if (t.field) VEC_PUSH(v->arena, out, t);
    }
    return true;
}

static void add_rest(struct str *words, size_t rest) {
    if (!rest) return;
    str_addf(words, P_("%zu text may still name the person.", "%zu texts may still name the person.", rest),
             rest);
    str_addf(words, " %s\n",
             _("Once they are reworded, erase the person again: until then the history keeps the old "
               "words."));
}

/* Other files of this programme that were opened from this account. */
static void add_copies(const struct view *v, struct str *words) {
    const char **paths;
    size_t n = db_copies(v->db, v->arena, &paths);
    for (size_t i = 0; i < n; i++)
        str_addf(words, _("A copy of this file is at %s: erase the person there too.\n"), paths[i]);
}

static void add_counts(struct str *words, const struct forget_result *r) {
    size_t copies = r->backups + r->drafts;
    str_addf(words, P_("%zu personal field is emptied.", "%zu personal fields are emptied.", r->fields),
             r->fields);
    str_addc(words, '\n');
    str_addf(words,
             P_("%zu text that named the person is reworded.",
                "%zu texts that named the person are reworded.", r->texts),
             r->texts);
    str_addc(words, '\n');
    str_addf(words,
             P_("%zu step of the history can no longer be undone.",
                "%zu steps of the history can no longer be undone.", r->acts),
             r->acts);
    str_addc(words, '\n');
    str_addf(words,
             P_("%zu copy or draft of this file is deleted.",
                "%zu copies and drafts of this file are deleted.", copies),
             copies);
}

/* What is left to do comes first: a short message shows only that. */
static struct sv words_of(const struct view *v, const struct forget_result *r, size_t rest, int64_t photos) {
    struct str words = {0};
    add_rest(&words, rest);
    add_copies(v, &words);
    if (photos) {
        str_addf(&words,
                 P_("%lld photo is in the file: look whether it shows the person.",
                    "%lld photos are in the file: look whether one shows the person.", (size_t)photos),
                 (long long)photos);
        str_addc(&words, '\n');
    }
    str_addz(&words,
             _("Copies that were handed over (mails, sticks, other laptops) may remain: ask for them to be"
               " deleted."));
    str_addc(&words, '\n');
    add_counts(&words, r);
    return str_keep(&words, v->arena);
}

static bool count_references(const struct view *v, int64_t person, size_t *out, struct error *e) {
    struct traces traces;
    if (!person_traces(v, person, &traces, e)) return false;
    for (size_t i = 0; i < traces.n; i++) *out += traces.v[i].field->kind == FIELD_REF;
    return true;
}

bool person_forget(const struct view *v, int64_t participant, struct forgotten *out, struct error *e) {
    const struct entity *entity = entity_named("participant");
    struct forget_hits hits;
    struct forget_result result;
    struct edits edits = {0};
    struct record *r;
    int64_t photos;
    *out = (struct forgotten){0};
    if (!record_load(v->db, v->arena, entity, participant, &r, e) ||
        !count_references(v, participant, &out->references, e) ||
        !query_one(v->db, "SELECT count(*) FROM picture WHERE photo IS NOT NULL", 0, &photos, e) ||
        !forget_find(v->db, v->arena, entity, participant, &hits, e))
        return false;
    struct names names = names_of(v, r);
    for (size_t i = 0; i < hits.n; i++) edit_hit(v, &names, &hits.v[i], &edits);
    if (!forget_person(v->db, entity, participant, edits.v, edits.n, &result, e) ||
        !keep_rest(v, &names, &hits, &edits, &out->texts, e) ||
        !seen_named(v, entity, participant, &out->person, e))
        return false;
    out->fields = result.fields;
    out->history = result.acts;
    out->files = result.backups + result.drafts;
    out->words = words_of(v, &result, out->texts.n, photos);
    return true;
}
