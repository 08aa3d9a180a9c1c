#include "catalyse/base/utf8.h"
#include "store/handle.h"
#include <string.h>

static struct sv argument(sqlite3_value *v) {
    const char *p = (const char *)sqlite3_value_text(v);
    return sv_of(p, p ? (size_t)sqlite3_value_bytes(v) : 0);
}

static void sql_fold(sqlite3_context *ctx, int n, sqlite3_value **args) {
    (void)n;
    if (sqlite3_value_type(args[0]) == SQLITE_NULL) return;
    struct str out = {0};
    text_fold(argument(args[0]), &out);
    sqlite3_result_text(ctx, str_c(&out), (int)out.n, SQLITE_TRANSIENT);
    str_deinit(&out);
}

static bool holds_all(struct sv folded, struct sv words) {
    for (struct sv word; sv_next(&words, ' ', &word);)
        if (word.n && (!folded.n || !memmem(folded.p, folded.n, word.p, word.n))) return false;
    return true;
}

static void sql_holds(sqlite3_context *ctx, int n, sqlite3_value **args) {
    (void)n;
    sqlite3_result_int(ctx, holds_all(argument(args[0]), argument(args[1])));
}

/* Only the first line, where the words that name the row stand. */
static void sql_heads(sqlite3_context *ctx, int n, sqlite3_value **args) {
    (void)n;
    struct sv folded = argument(args[0]);
    sqlite3_result_int(ctx, holds_all(sv_of(folded.p, sv_find(folded, '\n')), argument(args[1])));
}

/* Not for the schema: a file must stay readable by programs that lack them. */
void functions_register(sqlite3 *lite) {
    static const struct {
        const char *name;
        int args;
        void (*fn)(sqlite3_context *, int, sqlite3_value **);
    } functions[] = {{"fold", 1, sql_fold}, {"holds", 2, sql_holds}, {"heads", 2, sql_heads}};
    int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        int rc = sqlite3_create_function_v2(lite, functions[i].name, functions[i].args, flags, NULL,
                                            functions[i].fn, NULL, NULL, NULL);
        BUG_ON(rc != SQLITE_OK);
    }
}
