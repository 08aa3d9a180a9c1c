#include "store/skim.h"
#include "catalyse/base/error.h"
#include <stdbool.h>
#include <string.h>

enum { PAGE_LEAST = 512 };

/* Behind the bracket that closes the one before `p`; NULL when it is not on this page: what a page puts
 * around its rows is no text. */
static char *closing(char *p, const char *end) {
    char quote = 0;
    for (int depth = 1; p < end; p++) {
        unsigned char c = (unsigned char)*p;
        if (c > ')') continue; /* all that matters comes before the letters */
        if (c < ' ' && c != '\n') return NULL;
        if (quote)
            quote = *p == quote ? 0 : quote;
        else if (c == '\'' || c == '"')
            quote = *p;
        else
            depth += (c == '(') - (c == ')');
        if (!depth) return p + 1;
    }
    return NULL;
}

static bool takes(char **p, const char *end, const char *word) {
    size_t n = strlen(word);
    if ((size_t)(end - *p) < n || memcmp(*p, word, n) != 0) return false;
    *p += n;
    return true;
}

/* Behind "table ON DELETE CASCADE" and the like. */
static char *reference_end(char *p, const char *end) {
    while (p < end && (*p == '_' || *p == '"' || (*p >= 'a' && *p <= 'z'))) p++;
    bool whole = takes(&p, end, " ON DELETE ") &&
                 (takes(&p, end, "CASCADE") || takes(&p, end, "SET NULL") || takes(&p, end, "RESTRICT"));
    return whole ? p : NULL;
}

/* That of a table as a whole goes with the comma before it. */
static char *with_comma(char *page, char *at) {
    char *before = at;
    while (before > page && (before[-1] == ' ' || before[-1] == '\n')) before--;
    return before > page && before[-1] == ',' ? before - 1 : at;
}

/* Words are looked for by their rarest letter. */
static const struct left_out {
    const char *word;
    size_t rare;
    char *(*end_of)(char *p, const char *end); /* of what begins before p */
} LEFT_OUT[] = {{"CHECK(", 4, closing}, {"REFERENCES ", 2, reference_end}};

static void blank(char *page, size_t n, const struct left_out *out) {
    const char *end = page + n;
    char *at = page + out->rare;
    while (at < end && (at = memchr(at, out->word[out->rare], (size_t)(end - at)))) {
        char *begin = at++ - out->rare, *p = begin,
             *to = takes(&p, end, out->word) ? out->end_of(p, end) : NULL;
        char *from = to ? with_comma(page, begin) : begin;
        if (to && from > page) memset(from, ' ', (size_t)(to - from));
    }
}

void skim_page(char *page, size_t n) {
    for (size_t i = 0; i < sizeof LEFT_OUT / sizeof *LEFT_OUT; i++) blank(page, n, &LEFT_OUT[i]);
}

static int skim_read(sqlite3_file *file, void *out, int n, sqlite3_int64 at) {
    const struct skim *k = (const struct skim *)(const void *)file->pMethods;
    int rc = k->usual->xRead(file, out, n, at);
    if (rc == SQLITE_OK && n >= PAGE_LEAST) skim_page(out, (size_t)n);
    return rc;
}

static sqlite3_file *file_of(sqlite3 *lite) {
    sqlite3_file *file = NULL;
    BUG_ON(sqlite3_file_control(lite, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK);
    return file;
}

void skim_begin(struct skim *k, sqlite3 *lite) {
    sqlite3_file *file = file_of(lite);
    *k = (struct skim){*file->pMethods, file->pMethods};
    k->methods.xRead = skim_read;
    file->pMethods = &k->methods;
}

void skim_end(const struct skim *k, sqlite3 *lite) {
    file_of(lite)->pMethods = k->usual;
    sqlite3_db_release_memory(lite);
}
