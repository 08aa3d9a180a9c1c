#include "world.h"
#include <string.h>

/* All groups, or those named. */
int main(int argc, char **argv) {
    static const struct {
        const char *name;
        int (*run)(void);
    } groups[] = {{"start", run_start},         {"ways_out", run_ways_out},
                  {"sizes", run_sizes},         {"input", run_input},
                  {"terminals", run_terminals}, {"settings", run_settings},
                  {"files", run_files},         {"two", run_two},
                  {"kills", run_kills},         {"newcomer", run_newcomer},
                  {"room", run_room},           {"countdown", run_countdown},
                  {"afternoon", run_afternoon}, {"paper", run_paper},
                  {"follow_up", run_follow_up},

                  {"patience", run_patience}};
    int failed = 0;
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++) {
        bool wanted = argc < 2;
        for (int i = 1; i < argc; i++) wanted = wanted || !strcmp(argv[i], groups[g].name);
        if (wanted) failed += groups[g].run();
    }
    return failed != 0;
}
