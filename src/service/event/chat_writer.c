#include "service/event/chat_writer.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/lookup.h"
#include "service/read/ids.h"
#include <string.h>

static bool person_called(const struct view *v, struct sv name, int64_t *id, struct error *e) {
    static const char SQL[] =
        "SELECT CASE count(*) WHEN 1 THEN min(id) ELSE 0 END FROM participant WHERE fold(?1) IN"
        " (fold(first_name || ' ' || last_name), fold(last_name || ' ' || first_name))";
    return number_of(v, SQL, PARAMS(value_text(name)), id, e);
}

enum { SHORTEST = 3 }; /* letters of what may name an organisation */

/* Whole words alone: "(elle)" is not Ellébore. */
static bool has_words(struct sv title, struct sv typed) {
    struct sv word;
    while (sv_next(&typed, ' ', &word)) {
        bool found = !word.n;
        for (size_t at = 0; !found && at + word.n <= title.n; at++)
            found = sv_starts(sv_of(title.p + at, title.n - at), word) && text_whole(title, at, at + word.n);
        if (!found) return false;
    }
    return true;
}

static bool organisation_called(const struct view *v, struct sv name, int64_t *id, struct error *e) {
    struct sv typed = text_folded(name, v->arena);
    struct matches m;
    if (utf8_count(typed) < SHORTEST) return true;
    if (!lookup(v, entity_named("organisation"), name, 2, &m, e)) return false;
    if (m.n == 1 && has_words(text_folded(m.v[0].title, v->arena), typed)) *id = m.v[0].id;
    return true;
}

/* "Ana Orme | Les Potagers": cuts the name; what stands behind. */
static struct sv behind(struct sv *name) {
    static const char *const between[] = {" | ", " - ", " – ", " — ", "|"};
    for (size_t i = 0; i < sizeof between / sizeof *between; i++) {
        const char *cut = memmem(name->p, name->n, between[i], strlen(between[i]));
        if (!cut) continue;
        size_t at = (size_t)(cut - name->p), from = at + strlen(between[i]);
        struct sv rest = sv_of(name->p + from, name->n - from);
        *name = sv_trim(sv_of(name->p, at));
        return sv_trim(rest);
    }
    return SV("");
}

bool chat_writer_find(const struct view *v, const struct chat_message *m, struct chat_writer *out,
                      struct error *e) {
    static const char SQL[] = "SELECT org FROM participant WHERE id = ?1";
    struct sv name = m->author, of = m->of;
    *out = (struct chat_writer){.name = m->author};
    if (!name.n) return true;
    if (of.n) out->name = sv_from(arena_printf(v->arena, "%.*s (%.*s)", SV_ARG(name), SV_ARG(of)));
    if (!person_called(v, name, &out->person, e)) return false;
    if (!out->person && !of.n) {
        of = behind(&name);
        if (of.n && !person_called(v, name, &out->person, e)) return false;
    }
    if (out->person) return number_of(v, SQL, PARAMS(value_int(out->person)), &out->org, e);
    return organisation_called(v, of, &out->org, e);
}

const char *chat_writer_name(const struct view *v, const struct chat_writer *who) {
    struct str clean = {0};
    const char *name = NULL;
    if (who->name.n && text_clean(who->name, false, &clean)) name = str_keep(&clean, v->arena).p;
    str_deinit(&clean);
    return name;
}

bool chat_beside_leaves(const struct chat_message *m, struct chat_beside *out) {
    if (m->apart)
        out->apart++;
    else if (chat_greets(m->text))
        out->greetings++;
    else
        return false;
    return true;
}
