#include "cli/options.h"
#include "catalyse/base/nearest.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "cli/command.h"
#include <getopt.h>
#include <string.h>

const struct option_row OPTION_TABLE[OPT_COUNT] = {
#define X(id, name, letter, takes, words, help) [OPT_##id] = {name, letter, takes, words, help},
    OPTIONS(X)
#undef X
};

/* What getopt returns: letters as they are, long options above them, 1 for a word. */
enum { LONG = 256, WORD = 1 };

struct reading {
    struct arena *arena;
    struct words *out;
    VEC(const char *) args, where;
    char **argv;
};

static void prepare(struct option *longs, struct str *letters) {
    str_addz(letters, "-:"); /* words come in their place, errors are ours to tell */
    for (size_t i = 0; i < OPT_COUNT; i++) {
        const struct option_row *row = &OPTION_TABLE[i];
        longs[i] =
            (struct option){row->name, row->takes ? required_argument : no_argument, NULL, LONG + (int)i};
        if (!row->letter) continue;
        str_addc(letters, row->letter);
        if (row->takes) str_addc(letters, ':');
    }
    longs[OPT_COUNT] = (struct option){0};
}

static int option_of(int code) {
    if (code >= LONG) return code - LONG;
    for (int i = 0; i < OPT_COUNT; i++)
        if (OPTION_TABLE[i].letter == code) return i;
    return -1;
}

static bool unknown(const char *word, struct error *e) {
    struct sv name = sv_from(word);
    while (name.n && *name.p == '-') name = sv_of(name.p + 1, name.n - 1);
    name.n = sv_find(name, '=');
    struct nearest near = {.word = name};
    for (size_t i = 0; i < OPT_COUNT; i++) nearest_try(&near, OPTION_TABLE[i].name);
    struct quote q = text_quote(sv_from(word));
    if (near.name)
        return error_set(e, ERR_USAGE, _("there is no option '%s': did you mean '--%s'?"), q.p, near.name);
    return error_set(e, ERR_USAGE, _("there is no option '%s': see 'catalyse --help'"), q.p);
}

static bool wrong(const struct reading *r, int code, struct error *e) {
    int id = optopt ? option_of(optopt) : -1;
    if (code == ':')
        return error_set(e, ERR_USAGE, _("the option '--%s' needs a value: --%s %s"), OPTION_TABLE[id].name,
                         OPTION_TABLE[id].name, _(OPTION_TABLE[id].takes));
    if (id >= 0) return error_set(e, ERR_USAGE, _("the option '--%s' takes no value"), OPTION_TABLE[id].name);
    if (!optopt) return unknown(r->argv[optind - 1], e);
    char letter[] = {'-', (char)optopt, '\0'};
    return unknown(letter, e);
}

/* What columns are adds up; of anything else the last one said counts. */
static void keep(struct reading *r, enum option_id id) {
    const char *before = id == OPT_MAP ? r->out->value[id] : NULL;
    r->out->value[id] = before ? arena_printf(r->arena, "%s,%s", before, optarg) : optarg ? optarg : "";
    if (id == OPT_WHERE) VEC_PUSH(r->arena, &r->where, optarg);
}

static bool scan(struct reading *r, int argc, const struct option *longs, const char *letters,
                 struct error *e) {
    optind = 0;
    opterr = 0;
    for (int code; (code = getopt_long(argc, r->argv, letters, longs, NULL)) != -1;) {
        if (code == '?' || code == ':') return wrong(r, code, e);
        if (code == WORD)
            VEC_PUSH(r->arena, &r->args, optarg);
        else
            keep(r, (enum option_id)option_of(code));
    }
    for (; optind < argc; optind++) VEC_PUSH(r->arena, &r->args, r->argv[optind]);
    return true;
}

const char *option_words(enum option_id id, const struct command *command) {
    return id == OPT_FORMAT && command ? command->formats : OPTION_TABLE[id].words;
}

static bool options_fit(const struct words *w, struct error *e) {
    uint64_t fine = w->command ? w->command->options | OPTIONS_COMMON : OPTIONS_FACE;
    for (unsigned i = 0; i < OPT_COUNT; i++) {
        const char *value = w->value[i], *name = OPTION_TABLE[i].name;
        if (!value) continue;
        if (!(fine & OPTION_BIT(i)) && !w->command)
            return error_set(e, ERR_USAGE, _("'--%s' goes with a command: see 'catalyse --help'"), name);
        if (!(fine & OPTION_BIT(i)))
            return error_set(e, ERR_USAGE, _("'%s' has no option '--%s': see 'catalyse %s --help'"),
                             w->command->name, name, w->command->name);
        const char *words = option_words((enum option_id)i, w->command);
        if (words && !sv_lists(sv_from(words), sv_from(value)))
            return error_set(e, ERR_USAGE, _("'--%s' is one of: %s; not '%s'"), name, words,
                             text_quote(sv_from(value)).p);
    }
    return true;
}

/* The first of several words is no command. */
static bool no_command(const struct words *w, struct error *e) {
    struct nearest near = {.word = sv_from(w->args[0])};
    struct quote q = text_quote(near.word);
    if (command_find(w->args[1]))
        return error_set(e, ERR_USAGE, _("the command comes first: catalyse %s %s"), w->args[1], q.p);
    for (size_t i = 0; i < N_COMMANDS; i++) nearest_try(&near, COMMANDS[i].name);
    if (near.name)
        return error_set(e, ERR_USAGE, _("there is no command '%s': did you mean '%s'?"), q.p, near.name);
    return error_set(e, ERR_USAGE, _("there is no command '%s': see 'catalyse --help'"), q.p);
}

static bool count_fits(const struct words *w, struct error *e) {
    if (w->value[OPT_HELP] || w->value[OPT_VERSION]) return true;
    size_t wanted = w->command ? strlen(w->command->kinds) : 1;
    bool open = w->command && wanted && w->command->kinds[wanted - 1] == WORD_PAIRS;
    if (!w->command && w->n_args <= wanted) return true;
    if (w->command && w->n_args >= wanted && (open || w->n_args == wanted)) return true;
    if (!w->command) return no_command(w, e);
    return error_set(e, ERR_USAGE,
                     w->n_args < wanted ? _("too few words: catalyse %s %s")
                                        : _("too many words: catalyse %s %s"),
                     w->command->name, _(w->command->synopsis));
}

/* Whether the first word is this one, which is taken off then. */
static bool word_taken(struct words *w, const char *word) {
    if (!w->n_args || strcmp(w->args[0], word) != 0) return false;
    w->args++;
    w->n_args--;
    return true;
}

bool words_parse(int argc, char **argv, struct arena *a, struct words *out, struct error *e) {
    struct reading r = {.arena = a, .out = out, .argv = argv};
    struct option longs[OPT_COUNT + 1];
    struct str letters = {0};
    *out = (struct words){0};
    prepare(longs, &letters);
    bool ok = scan(&r, argc, longs, str_c(&letters), e);
    str_deinit(&letters);
    out->where = r.where.v;
    out->n_where = r.where.n;
    out->args = r.args.v;
    out->n_args = r.args.n;
    if (word_taken(out, "help")) out->value[OPT_HELP] = "";
    out->command = out->n_args ? command_find(out->args[0]) : NULL;
    if (out->command) word_taken(out, out->command->name);
    return ok && options_fit(out, e) && count_fits(out, e);
}
