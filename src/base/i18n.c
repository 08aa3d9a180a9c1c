#include "catalyse/base/i18n.h"
#include "base/paths.h"
#include "catalyse/base/error.h"
#include "catalyse/base/mem.h"
#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DOMAIN "catalyse"
enum { DEPTH = 8, CONTEXT_MAX = 1024 };

/* The language of the process, like its locale: gettext keeps the same in LANGUAGE. English until i18n_init,
 * so that messages before it are those of the source. */
static struct {
    enum lang stack[DEPTH + 1];
    int top;
} langs;

static const char *const codes[] = {[LANG_EN] = "en", [LANG_FR] = "fr"};

enum lang i18n_lang(void) {
    return langs.stack[langs.top];
}

const char *i18n_code(enum lang lang) {
    return codes[lang];
}

bool i18n_from_code(const char *code, enum lang *lang) {
    for (size_t i = 0; code && i < sizeof codes / sizeof *codes; i++) {
        if (strcmp(code, codes[i]) != 0) continue;
        *lang = (enum lang)i;
        return true;
    }
    return false;
}

/* glibc caches translations until this counter of its own changes. */
extern int _nl_msg_cat_cntr;

static void use(enum lang lang) {
    setenv("LANGUAGE", codes[lang], 1);
    ++_nl_msg_cat_cntr;
}

static bool is_set(const char *name) {
    const char *value = getenv(name);
    return value && *value;
}

static enum lang from_environment(void) {
    static const char *const names[] = {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!is_set(names[i])) continue;
        const char *value = getenv(names[i]);
        if (strcmp(value, "C") == 0 || strncmp(value, "C.", 2) == 0 || strcmp(value, "POSIX") == 0)
            return LANG_FR;
        return strncmp(value, "fr", 2) == 0 ? LANG_FR : LANG_EN;
    }
    return LANG_FR;
}

/* Terminals speak UTF-8 unless the user says otherwise, which an environment without a locale does not. */
static void use_characters(void) {
    bool said = is_set("LC_ALL") || is_set("LC_CTYPE") || is_set("LANG");
    if (!said || !setlocale(LC_CTYPE, "")) setlocale(LC_CTYPE, "C.UTF-8");
}

/* Only characters and messages follow the locale: numbers in files and in SQL keep their point. */
void i18n_init(const char *lang) {
    use_characters();
    setlocale(LC_MESSAGES, "C.UTF-8");
    struct arena a = {0};
    bindtextdomain(DOMAIN, locale_path(&a));
    bind_textdomain_codeset(DOMAIN, "UTF-8");
    arena_deinit(&a);
    langs.top = 0;
    if (!i18n_from_code(lang, &langs.stack[0])) langs.stack[0] = from_environment();
    use(langs.stack[0]);
}

void i18n_push(enum lang lang) {
    BUG_ON(langs.top == DEPTH);
    langs.stack[++langs.top] = lang;
    use(lang);
}

void i18n_pop(void) {
    BUG_ON(langs.top == 0);
    use(langs.stack[--langs.top]);
}

/* Message ids are English: only the other languages are looked up. */
const char *i18n_text(const char *id) {
    if (!*id || i18n_lang() == LANG_EN) return id;
    return dgettext(DOMAIN, id);
}

const char *i18n_plural(const char *one, const char *many, unsigned long n) {
    if (i18n_lang() == LANG_EN) return n == 1 ? one : many;
    return dngettext(DOMAIN, one, many, n);
}

const char *i18n_context(const char *context, const char *id) {
    if (!*id || i18n_lang() == LANG_EN) return id;
    char key[CONTEXT_MAX];
    int n = snprintf(key, sizeof key, "%s\004%s", context, id);
    BUG_ON(n < 0 || (size_t)n >= sizeof key);
    const char *text = dgettext(DOMAIN, key);
    return text == key ? id : text;
}
