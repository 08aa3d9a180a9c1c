#include "catalyse/domain/entities.h"
#include "catalyse/service/texts.h"
#include "catalyse/service/themes.h"
#include "report/kinds/events.h"

enum { ON_A_PAGE = 4, FINGERS_MAX = 5 };

/* A page of ballots that are all alike. */
static void put_page(struct doc *d, const char *title, struct sv question, struct sv choices) {
    doc_heading(d, 1, sv_from(title));
    struct items *cards = doc_cards(d, CARD_BALLOT);
    for (int i = 0; i < ON_A_PAGE; i++) item_add(d, cards, question, choices, SV_NULL);
}

static void put_box(struct str *text, struct sv label) {
    if (text->n) str_addc(text, '\n');
    str_addz(text, "☐ ");
    str_add(text, label);
}

static struct sv taken(struct doc *d, struct str *text) {
    struct sv copy = doc_copy(d, text);
    str_deinit(text);
    return copy;
}

static bool put_themes(const struct report_job *job, struct doc *d, struct error *e) {
    struct theme_map map = {0};
    struct str text = {0};
    if (!themes_read(job->view, &map, e)) return false;
    for (size_t i = 0; i < map.n_themes; i++)
        if (!choice_is(map.themes[i].state, "merged") && !choice_is(map.themes[i].state, "parked"))
            put_box(&text, map.themes[i].row.title);
    if (text.n)
        put_page(d, _("Themes"), sv_from(_("Which themes do you want to work on? Three at most.")),
                 taken(d, &text));
    return true;
}

static bool put_modalities(const struct report_job *job, struct doc *d, struct error *e) {
    struct texts ways = {0};
    struct str text = {0};
    if (!content_read(job->view, entity_named("modality"), &ways, e)) return false;
    for (size_t i = 0; i < ways.n; i++) put_box(&text, ways.v[i].row.title);
    if (text.n)
        put_page(d, _("Ways of cooperating"),
                 sv_from(_("Which way of cooperating suits your organisation? One only.")), taken(d, &text));
    return true;
}

/* Numbers to tick, with what the two ends mean. */
static struct sv scale(struct doc *d, int from, const char *least, const char *most) {
    struct str text = {0};
    for (int i = from; i <= FINGERS_MAX; i++) {
        struct sv number = say_number(d, i, 0), meaning = sv_from(i == from          ? least
                                                                  : i == FINGERS_MAX ? most
                                                                                     : "");
        put_box(&text, meaning.n ? doc_say(d, "%.*s · %.*s", SV_ARG(number), SV_ARG(meaning)) : number);
    }
    return taken(d, &text);
}

static void put_scales(struct doc *d) {
    put_page(d, _("Accord from 0 to 5"), sv_from(_("How far do you go along with the proposal?")),
             scale(d, 0, _("I block: I say what harm I see"), _("fully in favour")));
    put_page(d, _("Confidence from 1 to 5"), sv_from(_("How sure are you of our answer to this question?")),
             scale(d, 1, _("not at all"), _("entirely")));
    put_page(d, _("Time invested"), sv_from(_("Was the time well invested?")),
             scale(d, 1, _("wasted"), _("I gained much more than I gave")));
}

static void say_how_many(struct doc *d, const struct presence *p) {
    size_t voters = 0;
    for (size_t i = 0; i < p->n; i++) voters += !choice_is(p->v[i].state, "excused");
    if (voters)
        doc_para(d, doc_say(d,
                            P_("%zu person is expected; copies of each page, cut in four: %zu.",
                               "%zu people are expected; copies of each page, cut in four: %zu.", voters),
                            voters, (voters + ON_A_PAGE - 1) / ON_A_PAGE));
}

bool build_ballots(const struct report_job *job, struct doc *d, struct error *e) {
    struct day day;
    if (!day_or_blank_read(job, &day, e)) return false;
    event_front(job, d, &day.event);
    d->paper = PAPER_A4_SHEET;
    say_how_many(d, &day.people);
    if (!put_themes(job, d, e) || !put_modalities(job, d, e)) return false;
    put_scales(d);
    return true;
}
