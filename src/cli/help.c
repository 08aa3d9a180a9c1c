#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/report/report.h"
#include "cli/command.h"
#include <string.h>

enum { WIDTH = 78, INDENT = 2, GAP = 2 };

static const struct {
    const char *line, *what;
} examples[] = {
    {"catalyse new mine.catalyse --from lisiere", N_("an example to try everything on")},
    {"catalyse mine.catalyse", N_("open it")},
};

/* Commands that follow each other in the table and share a line of the first help. */
static const struct family {
    const char *first, *last, *line, *help;
} families[] = {
    {"add", "rm", N_("add, set, rm FILE ENTITY …"), N_("add, change, remove a row")},
    {"export", "dump", N_("export, dump FILE …"), N_("write a session folder; print all as JSON")},
    {"rotations", "meetings", N_("rotations, meetings FILE"), N_("who sits where, who meets whom")},
    {"undo", "redo", N_("undo, redo FILE"), N_("take the last change back; do it again")},
    {"withdraw", "forget", N_("withdraw, forget FILE …"), N_("an organisation leaves; a person is erased")},
};

/* Two columns: what, why. The second is wrapped, and begins where `column` says. */
static void pair_say(const char *what, const char *why, int column) {
    struct str line = {0};
    struct sv rest = sv_from(why), part;
    str_addn(&line, ' ', INDENT);
    str_addz(&line, what);
    while (text_wrap(&rest, WIDTH - column, &part)) {
        str_addn(&line, ' ',
                 (size_t)(column > text_width(str_sv(&line)) ? column - text_width(str_sv(&line)) : GAP));
        str_add(&line, part);
        out_say("%s", str_c(&line));
        str_clear(&line);
    }
    if (line.n) out_say("%s", str_c(&line));
    str_deinit(&line);
}

static void wrapped_say(struct sv rest, int indent) {
    struct sv part;
    while (text_wrap(&rest, WIDTH - indent, &part)) out_say("%*s%.*s", indent, "", SV_ARG(part));
}

static const struct family *family_of(const struct command *first) {
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (!strcmp(families[i].first, first->name)) return &families[i];
    return NULL;
}

/* The words and the help of one line, that of a family or of a command alone. Returns the last command on it.
 */
static const struct command *line_of(const struct command *c, struct str *words, const char **help) {
    const struct family *family = family_of(c);
    str_clear(words);
    if (family)
        str_addz(words, _(family->line));
    else
        str_addf(words, "%s %s", c->name, _(c->synopsis));
    *help = _(family ? family->help : c->help);
    return family ? command_find(family->last) : c;
}

static void option_line(enum option_id id, struct str *out) {
    const struct option_row *row = &OPTION_TABLE[id];
    str_clear(out);
    if (row->letter) str_addf(out, "-%c, ", row->letter);
    str_addf(out, "--%s", row->name);
    if (row->takes) str_addf(out, " %s", _(row->takes));
}

static int widest(int so_far, const struct str *text) {
    int width = text_width(str_sv(text)) + INDENT + GAP;
    return width > so_far ? width : so_far;
}

/* ": table, csv, json" */
static void words_add(const char *words, struct str *out) {
    struct str list = {0};
    struct sv rest = sv_from(words), word;
    while (sv_next(&rest, ' ', &word)) {
        if (list.n) str_addz(&list, ", ");
        str_add(&list, word);
    }
    str_addf(out, C_("after help", ": %s"), str_c(&list));
    str_deinit(&list);
}

static void options_say(uint64_t which, const struct command *command) {
    struct str line = {0}, why = {0};
    int column = 0;
    for (unsigned i = 0; i < OPT_COUNT; i++) {
        option_line((enum option_id)i, &line);
        if (which & OPTION_BIT(i)) column = widest(column, &line);
    }
    for (unsigned i = 0; i < OPT_COUNT; i++) {
        if (!(which & OPTION_BIT(i))) continue;
        const char *words = option_words((enum option_id)i, command);
        option_line((enum option_id)i, &line);
        str_clear(&why);
        str_addz(&why, _(OPTION_TABLE[i].help));
        if (words) words_add(words, &why);
        pair_say(str_c(&line), str_c(&why), column);
    }
    str_deinit(&why);
    str_deinit(&line);
}

static void examples_say(void) {
    size_t n = sizeof examples / sizeof *examples;
    int column = 0;
    struct str line = {0};
    for (size_t i = 0; i < n; i++) {
        str_clear(&line);
        str_addz(&line, examples[i].line);
        column = widest(column, &line);
    }
    for (size_t i = 0; i < n; i++) pair_say(examples[i].line, _(examples[i].what), column);
    str_deinit(&line);
}

void help_all(void) {
    struct str line = {0};
    const char *help;
    int column = 0;
    examples_say();
    out_say("%s", _("Commands (catalyse COMMAND --help says more):"));
    for (const struct command *c = COMMANDS; c < COMMANDS + N_COMMANDS; c++) {
        c = line_of(c, &line, &help);
        column = widest(column, &line);
    }
    for (const struct command *c = COMMANDS; c < COMMANDS + N_COMMANDS; c++) {
        c = line_of(c, &line, &help);
        pair_say(str_c(&line), help, column);
    }
    out_say("%s", _("Options: --help --version --settings --complete --schema; open: --color --theme"));
    str_deinit(&line);
}

/* One field: its name, what it is, what it takes. */
static void field_say(const struct field *f, int column) {
    struct str why = {0}, codes = {0};
    str_addz(&why, _(f->label));
    if (f->flags & F_REQUIRED) str_addf(&why, " (%s)", C_("a field", "required"));
    if (f->target) str_addf(&why, C_("after help", ": %s"), f->target);
    for (const struct choice *c = f->choices; c && c->code; c++) {
        if (codes.n) str_addc(&codes, ' ');
        str_addz(&codes, c->code);
    }
    if (codes.n) words_add(str_c(&codes), &why);
    pair_say(f->name, str_c(&why), column);
    str_deinit(&codes);
    str_deinit(&why);
}

static void entity_say(const struct entity *entity) {
    int column = 0;
    for (size_t i = 0; i < entity->n_fields; i++) {
        int width = (int)strlen(entity->fields[i].name) + INDENT + GAP;
        column = width > column ? width : column;
    }
    out_say(_("Fields of '%s' (%s):"), entity->name, _(entity->label));
    for (size_t i = 0; i < entity->n_fields; i++) field_say(&entity->fields[i], column);
}

static void entities_say(void) {
    struct str names = {0};
    for (size_t i = 0; i < N_ENTITIES; i++) str_addf(&names, i ? " %s" : "%s", ENTITIES[i]->name);
    out_say("%s", _("Entities (name one to see its fields):"));
    wrapped_say(str_sv(&names), INDENT);
    str_deinit(&names);
}

static const struct entity *entity_given(const struct words *w) {
    for (size_t i = 0; i < w->n_args; i++) {
        const struct entity *entity = entity_find(sv_from(w->args[i]));
        if (entity) return entity;
    }
    return NULL;
}

static void kinds_say(void) {
    int column = 0;
    out_say("%s", _("Kinds:"));
    for (size_t i = 0; i < N_REPORT_KINDS; i++) {
        int width = (int)strlen(REPORT_KINDS[i].code) + INDENT + GAP;
        column = width > column ? width : column;
    }
    for (size_t i = 0; i < N_REPORT_KINDS; i++)
        pair_say(REPORT_KINDS[i].code, _(REPORT_KINDS[i].description), column);
    pair_say("valise", _("every paper of the day, in the folder of --output"), column);
}

void help_command(const struct words *w) {
    const struct command *c = w->command;
    out_say(_("Usage: catalyse %s %s"), c->name, _(c->synopsis));
    wrapped_say(sv_from(_(c->more)), 0);
    out_say("%s", _("Options:"));
    options_say(c->options | OPTIONS_COMMON, c);
    if (strchr(c->kinds, WORD_KIND)) kinds_say();
    if (!strchr(c->kinds, WORD_ENTITY) && !strchr(c->kinds, WORD_TAKEN)) return;
    const struct entity *entity = entity_given(w);
    if (entity)
        entity_say(entity);
    else
        entities_say();
}
