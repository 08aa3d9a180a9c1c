#include "screen/call/newcomer.h"
#include "catalyse/base/number.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/people.h"
#include "catalyse/store/record.h"
#include <stdio.h>

enum { WORDS_MAX = 256 };

struct newcomer {
    const struct screen *screen;
    newcomer_told *told;
    const struct sheet *sheet;
    int64_t event;
    char text[WORDS_MAX]; /* in the file */
    char name[WORDS_MAX];
    char org_name[WORDS_MAX];
};

/* Longer than anybody's name: cut between two characters. */
static void keep(char out[static WORDS_MAX], struct sv text) {
    text = sv_trim(text);
    bool cut = text.n >= WORDS_MAX;
    if (cut) text.n = WORDS_MAX - 1;
    while (cut && text.n && (text.p[text.n] & 0xc0) == 0x80) text.n--;
    snprintf(out, WORDS_MAX, "%.*s", SV_ARG(text));
}

static struct sv last_name(struct sv name) {
    size_t cut = sv_find(name, ' ');
    return sv_trim(sv_of(name.p + cut, name.n - cut));
}

static bool org_of(struct desk *d, struct sv person, struct named *out, struct error *e) {
    const struct entity *entity = entity_named("organisation");
    struct record *r, *org;
    if (!record_find_ref(d->db, d->tmp, entity_named("participant"), person, &r, e) ||
        !record_load(d->db, d->tmp, entity, record_int(r, "org"), &org, e))
        return false;
    *out = (struct named){.ref = org->ref, .title = sv_from(record_title(d->db, d->tmp, org))};
    return true;
}

static bool add(struct desk *d, const struct newcomer *n, int64_t org, struct sv kind, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result r = {0};
    struct sv name = sv_from(n->name);
    struct walk_in who = {.first_name = sv_of(name.p, sv_find(name, ' ')),
                          .last_name = last_name(name),
                          .org = org,
                          .org_name = sv_from(n->org_name),
                          .org_kind = kind};
    if (!presence_walk_in(&v, n->event, &who, &r, e)) return false;
    const char *means = arena_printf(d->tmp, "person:%.*s", SV_ARG(r.ref));
    struct named of;
    if (!sheet_say(&v, n->sheet, &(struct sheet_meaning){sv_from(n->text), sv_from(means)}, 1, e) ||
        !org_of(d, r.ref, &of, e))
        return false;
    n->told(d, n->screen, n->sheet, sv_from(n->text), of);
    return true;
}

static bool kind_said(struct desk *d, const void *data, struct sv kind, struct error *e) {
    return add(d, data, 0, kind, e);
}

static bool org_named(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct newcomer n = *(const struct newcomer *)data;
    keep(n.org_name, answer);
    if (!*n.org_name) return error_set(e, ERR_USAGE, _("type the name of the organisation"));
    ask_choice(d, n.org_name, field_named(entity_named("organisation"), "kind"), kind_said, &n, sizeof n);
    return true;
}

/* None of those that are here: a new one. */
static bool org_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct newcomer *n = data;
    int64_t org;
    if (sv_to_i64(answer, &org)) return add(d, n, org, SV(""), e);
    desk_ask_line(d, n->name, _("Name of the organisation"), fresh_name(d, answer, _("a new organisation")),
                  org_named, n, sizeof *n);
    return true;
}

static bool named(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct newcomer n = *(const struct newcomer *)data;
    keep(n.name, answer);
    if (!last_name(sv_from(n.name)).n)
        return error_set(e, ERR_USAGE, _("a first and a last name are needed"));
    return ask_row(d, arena_printf(d->tmp, _("%s, of which organisation?"), n.name),
                   entity_named("organisation"), _("a new organisation"), org_chosen, &n, sizeof n, e);
}

void newcomer_ask(struct desk *d, const struct screen *s, const struct sheet *sheet, int64_t event,
                  struct sv text, newcomer_told *told) {
    struct newcomer n = {.screen = s, .told = told, .sheet = sheet, .event = event};
    keep(n.text, text);
    desk_ask_line(d, _("A new person"), _("First and last name"), sv_from(n.text), named, &n, sizeof n);
}
