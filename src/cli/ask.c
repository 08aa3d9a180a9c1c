#include "catalyse/base/utf8.h"
#include "cli/command.h"
#include <string.h>
#include <unistd.h>

static bool line_read(struct str *out) {
    int c;
    fflush(stdout);
    while ((c = getchar()) != EOF && c != '\n') str_addc(out, (char)c);
    return c != EOF || out->n;
}

bool confirmed(const struct cli *c, const char *question, struct sv answer, struct error *e) {
    struct str line = {0};
    bool yes = c->words->value[OPT_YES] != NULL;
    if (!yes && !(isatty(STDIN_FILENO) && isatty(STDERR_FILENO)))
        return error_set(e, ERR_USAGE, _("nothing was changed: add --yes to do it without being asked"));
    if (!yes) {
        out_tell("%s", question);
        bool answered = line_read(&line);
        yes = answered &&
              (answer.n ? text_same(str_sv(&line), answer) : sv_to_bool(sv_trim(str_sv(&line)), &yes) && yes);
    }
    str_deinit(&line);
    return yes || error_set(e, ERR_USAGE, _("not confirmed: nothing was changed"));
}
