#include "catalyse/base/i18n.h"
#include "catalyse/conf/settings.h"
#include "catalyse/screen/action.h"
#include "cli/command.h"
#include "tests.h"
#include <string.h>

/* A manual page holds, between `.\" NAME` and `.\" end`, what these functions write from the tables, in its
 * language. UPDATE=1 puts it there. */
static const struct {
    const char *lang, *path;
} pages[] = {{"en", "src/man/catalyse.1"}, {"fr", "src/man/fr/catalyse.1"}};

static void escaped(const char *text, struct str *out) {
    for (; *text; text++) {
        if (*text == '-') str_addc(out, '\\');
        str_addz(out, *text == '\\' ? "\\e" : (char[]){*text, '\0'});
    }
}

/* `.TP`, then in bold what it is, then why. */
static void item(const char *what, const char *why, struct str *out) {
    str_addz(out, ".TP\n\\fB");
    escaped(what, out);
    str_addz(out, "\\fR\n");
    escaped(why, out);
    str_addc(out, '\n');
}

static void line(const char *text, struct str *out) {
    str_addz(out, ".br\n");
    escaped(text, out);
    str_addc(out, '\n');
}

static void write_commands(struct arena *a, struct str *out) {
    for (size_t i = 0; i < N_COMMANDS; i++) {
        const struct command *c = &COMMANDS[i];
        const char *options = _("Options:");
        for (unsigned o = 0; o < OPT_COUNT; o++)
            if (c->options & OPTION_BIT(o))
                options = arena_printf(a, "%s --%s", options, OPTION_TABLE[o].name);
        item(arena_printf(a, "%s %s", c->name, _(c->synopsis)), _(c->help), out);
        line(_(c->more), out);
        if (c->options) line(options, out);
        const char *formats = i18n_lang() == LANG_FR ? "Formats :" : "Formats:";
        if (c->formats) line(arena_printf(a, "%s %s", formats, c->formats), out);
    }
}

static void write_options(struct arena *a, struct str *out) {
    for (size_t i = 0; i < OPT_COUNT; i++) {
        const struct option_row *o = &OPTION_TABLE[i];
        const char *letter = o->letter ? arena_printf(a, "-%c, ", o->letter) : "";
        const char *takes = o->takes ? arena_printf(a, " %s", _(o->takes)) : "";
        const char *words = o->words ? arena_printf(a, ": %s", o->words) : "";
        item(arena_printf(a, "%s--%s%s", letter, o->name, takes), arena_printf(a, "%s%s", _(o->help), words),
             out);
    }
}

static void write_keys(struct arena *a, struct str *out) {
    for (int i = ACTION_NONE + 1; i < ACTION_COUNT; i++) {
        const struct action_row *row = &ACTION_TABLE[i];
        item(row->keys, arena_printf(a, "%s (%s)", _(row->help), row->name), out);
    }
}

static void write_settings(struct arena *a, struct str *out) {
    for (size_t i = 0; i < n_settings; i++) {
        const struct setting *s = &settings_table[i];
        const char *choices = s->choices ? arena_printf(a, ": %s", s->choices) : "";
        item(arena_printf(a, "%s = %s", s->name, s->initial), arena_printf(a, "%s%s", _(s->help), choices),
             out);
    }
}

static const struct {
    const char *name;
    void (*write)(struct arena *a, struct str *out);
} parts[] = {{"commands", write_commands},
             {"options", write_options},
             {"keys", write_keys},
             {"settings", write_settings}};

/* The page with every part as the tables say it. */
static void page_now(const char *path, struct sv page, struct arena *a, struct str *out) {
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const char *mark = arena_printf(a, ".\\\" %s\n", parts[i].name);
        const char *text = arena_strndup(a, page.p, page.n), *begin = strstr(text, mark);
        if (!begin) fail_msg("%s: no part '%s'", path, parts[i].name);
        begin += strlen(mark);
        const char *end = strstr(begin, ".\\\" end\n");
        if (!end) fail_msg("%s: '%s' has no end", path, parts[i].name);
        str_add(out, sv_of(text, (size_t)(begin - text)));
        parts[i].write(a, out);
        page = sv_from(end);
    }
    str_add(out, page);
}

static void manual_pages_say_what_the_tables_say(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        struct arena a = {0};
        struct str page = {0}, now = {0};
        i18n_init(pages[i].lang);
        kept_read(pages[i].path, &page);
        page_now(pages[i].path, str_sv(&page), &a, &now);
        kept_check(pages[i].path, str_sv(&now));
        str_deinit(&now);
        str_deinit(&page);
        arena_deinit(&a);
    }
    i18n_init("en");
}

int man_tests(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(manual_pages_say_what_the_tables_say)};
    return cmocka_run_group_tests_name("the manual page", tests, NULL, NULL);
}
