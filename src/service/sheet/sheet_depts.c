#include "catalyse/base/i18n.h"
#include "service/sheet/sheet_keys.h"
#include "service/sheet/sheet_run.h"
#include <string.h>

/* The départements a cell names, by numbers, postcodes or names; what is none of these is asked. */

static const struct choice DEPTS[] = {
    {"01", "Ain", NULL},
    {"02", "Aisne", NULL},
    {"03", "Allier", NULL},
    {"04", "Alpes-de-Haute-Provence", NULL},
    {"05", "Hautes-Alpes", NULL},
    {"06", "Alpes-Maritimes", NULL},
    {"07", "Ardèche", NULL},
    {"08", "Ardennes", NULL},
    {"09", "Ariège", NULL},
    {"10", "Aube", NULL},
    {"11", "Aude", NULL},
    {"12", "Aveyron", NULL},
    {"13", "Bouches-du-Rhône", NULL},
    {"14", "Calvados", NULL},
    {"15", "Cantal", NULL},
    {"16", "Charente", NULL},
    {"17", "Charente-Maritime", NULL},
    {"18", "Cher", NULL},
    {"19", "Corrèze", NULL},
    {"21", "Côte-d'Or", NULL},
    {"22", "Côtes-d'Armor", NULL},
    {"23", "Creuse", NULL},
    {"24", "Dordogne", NULL},
    {"25", "Doubs", NULL},
    {"26", "Drôme", NULL},
    {"27", "Eure", NULL},
    {"28", "Eure-et-Loir", NULL},
    {"29", "Finistère", NULL},
    {"2A", "Corse-du-Sud", NULL},
    {"2B", "Haute-Corse", NULL},
    {"30", "Gard", NULL},
    {"31", "Haute-Garonne", NULL},
    {"32", "Gers", NULL},
    {"33", "Gironde", NULL},
    {"34", "Hérault", NULL},
    {"35", "Ille-et-Vilaine", NULL},
    {"36", "Indre", NULL},
    {"37", "Indre-et-Loire", NULL},
    {"38", "Isère", NULL},
    {"39", "Jura", NULL},
    {"40", "Landes", NULL},
    {"41", "Loir-et-Cher", NULL},
    {"42", "Loire", NULL},
    {"43", "Haute-Loire", NULL},
    {"44", "Loire-Atlantique", NULL},
    {"45", "Loiret", NULL},
    {"46", "Lot", NULL},
    {"47", "Lot-et-Garonne", NULL},
    {"48", "Lozère", NULL},
    {"49", "Maine-et-Loire", NULL},
    {"50", "Manche", NULL},
    {"51", "Marne", NULL},
    {"52", "Haute-Marne", NULL},
    {"53", "Mayenne", NULL},
    {"54", "Meurthe-et-Moselle", NULL},
    {"55", "Meuse", NULL},
    {"56", "Morbihan", NULL},
    {"57", "Moselle", NULL},
    {"58", "Nièvre", NULL},
    {"59", "Nord", NULL},
    {"60", "Oise", NULL},
    {"61", "Orne", NULL},
    {"62", "Pas-de-Calais", NULL},
    {"63", "Puy-de-Dôme", NULL},
    {"64", "Pyrénées-Atlantiques", NULL},
    {"65", "Hautes-Pyrénées", NULL},
    {"66", "Pyrénées-Orientales", NULL},
    {"67", "Bas-Rhin", NULL},
    {"68", "Haut-Rhin", NULL},
    {"69", "Rhône", NULL},
    {"70", "Haute-Saône", NULL},
    {"71", "Saône-et-Loire", NULL},
    {"72", "Sarthe", NULL},
    {"73", "Savoie", NULL},
    {"74", "Haute-Savoie", NULL},
    {"75", "Paris", NULL},
    {"76", "Seine-Maritime", NULL},
    {"77", "Seine-et-Marne", NULL},
    {"78", "Yvelines", NULL},
    {"79", "Deux-Sèvres", NULL},
    {"80", "Somme", NULL},
    {"81", "Tarn", NULL},
    {"82", "Tarn-et-Garonne", NULL},
    {"83", "Var", NULL},
    {"84", "Vaucluse", NULL},
    {"85", "Vendée", NULL},
    {"86", "Vienne", NULL},
    {"87", "Haute-Vienne", NULL},
    {"88", "Vosges", NULL},
    {"89", "Yonne", NULL},
    {"90", "Territoire de Belfort", NULL},
    {"91", "Essonne", NULL},
    {"92", "Hauts-de-Seine", NULL},
    {"93", "Seine-Saint-Denis", NULL},
    {"94", "Val-de-Marne", NULL},
    {"95", "Val-d'Oise", NULL},
    {"971", "Guadeloupe", NULL},
    {"972", "Martinique", NULL},
    {"973", "Guyane", NULL},
    {"974", "La Réunion", NULL},
    {"976", "Mayotte", NULL},
    {0},
};
enum { N_DEPTS = sizeof DEPTS / sizeof *DEPTS - 1 };

static void put_dept(struct draft *d, const char *code) {
    for (size_t i = 0; i < d->n_depts; i++)
        if (sv_is(d->depts[i], code)) return;
    if (d->n_depts < DRAFT_DEPTS) d->depts[d->n_depts++] = sv_from(code);
}

/* --- by numbers --- */

/* "18", "2a", "974"; of a postcode what it begins with. */
static const char *code_numbered(struct arena *a, struct sv word) {
    enum { POSTCODE = 5 };
    bool overseas = sv_starts(word, SV("97"));
    if (word.n == POSTCODE) word.n = overseas ? 3 : 2;
    const struct choice *dept = choice_find(DEPTS, refs_upper(a, word));
    return dept ? dept->code : NULL;
}

static bool put_numbers(struct sheet_run *x, struct draft *d, struct sv key) {
    struct sv word;
    bool any = false;
    while (sv_next(&key, ' ', &word)) {
        const char *code = code_numbered(x->v.arena, word);
        if (code) put_dept(d, code);
        any = any || code;
    }
    return any;
}

/* --- by names --- */

static const struct sv *keys_of(struct sheet_run *x) {
    if (x->dept_keys) return x->dept_keys;
    x->dept_keys = arena_array(x->v.arena, N_DEPTS, sizeof *x->dept_keys);
    for (size_t i = 0; i < N_DEPTS; i++) x->dept_keys[i] = words_key(x->v.arena, sv_from(DEPTS[i].label));
    return x->dept_keys;
}

/* Whether whole words stand first in a text. */
static bool begins_with(struct sv text, struct sv words) {
    return sv_starts(text, words) && (text.n == words.n || text.p[words.n] == ' ');
}

/* The longest name that stands first: "Charente maritime" is not "Charente". */
static size_t name_first(struct sheet_run *x, struct sv key) {
    const struct sv *keys = keys_of(x);
    size_t found = N_DEPTS;
    for (size_t i = 0; i < N_DEPTS; i++)
        if (begins_with(key, keys[i]) && (found == N_DEPTS || keys[i].n > keys[found].n)) found = i;
    return found;
}

static bool is_between(struct sv word) {
    return sv_lists(SV("et and le la les l du de des d the departement departements dept depts"), word);
}

/* "Cher et Nièvre", "le Cher": false with nothing put when a word of it is no name. */
static bool put_names(struct sheet_run *x, struct draft *d, struct sv key) {
    size_t before = d->n_depts;
    while (key.n) {
        size_t at = name_first(x, key), skip = at < N_DEPTS ? keys_of(x)[at].n : sv_find(key, ' ');
        if (at < N_DEPTS) put_dept(d, DEPTS[at].code);
        if (at == N_DEPTS && !is_between(sv_of(key.p, skip))) {
            d->n_depts = before;
            return false;
        }
        if (skip < key.n) skip++;
        key = sv_of(key.p + skip, key.n - skip);
    }
    return true;
}

/* --- by what somebody said --- */

/* "18 Cher": found by typing either. */
static const struct choice *choices_shown(struct arena *a) {
    struct choice *shown = arena_array(a, N_DEPTS + 1, sizeof *shown);
    memcpy(shown, DEPTS, sizeof DEPTS);
    for (size_t i = 0; i < N_DEPTS; i++)
        shown[i].label = arena_printf(a, "%s %s", DEPTS[i].code, DEPTS[i].label);
    return shown;
}

static bool put_said(struct sheet_run *x, struct draft *d, struct sv part, struct sv key, struct error *e) {
    struct arena *a = x->v.arena;
    struct sv say = sv_from(arena_printf(a, "dept:%.*s", SV_ARG(key))), means = sheet_meaning_of(x, say);
    const struct choice *said = choice_find(DEPTS, means);
    if (said) put_dept(d, said->code);
    if (said || sv_is(means, "-")) return true;
    if (x->reader)
        sheet_ask(x, (struct sheet_question){.field = field_named(entity_named("interest_territory"), "dept"),
                                             .text = part,
                                             .say = say,
                                             .answers = "",
                                             .choices = choices_shown(a)});
    return error_set(e, ERR_DATA, _("'%s' names no département: write 93, 77"), text_quote(part).p);
}

/* --- a cell --- */

/* Numbers count where there are any, "Seine-et-Marne (77)"; else every word is to be a name. */
static bool put_part(struct sheet_run *x, struct draft *d, struct sv part, struct error *e) {
    struct sv key = words_key(x->v.arena, part);
    return put_numbers(x, d, key) || put_names(x, d, key) || put_said(x, d, sv_trim(part), key, e);
}

bool depts_put(struct sheet_run *x, struct draft *d, struct sv cell, struct error *e) {
    static const char between[] = ",;/|\n+&";
    while (cell.n) {
        size_t to = 0;
        while (to < cell.n && !strchr(between, cell.p[to])) to++;
        if (!put_part(x, d, sv_of(cell.p, to), e)) return false;
        if (to < cell.n) to++;
        cell = sv_of(cell.p + to, cell.n - to);
    }
    return true;
}
