#include "use_cases.h"

int use_case_tests(void) {
    static int (*const groups[])(void) = {
        edit_tests,       lookup_tests,    chain_tests,  facts_tests,  checklist_tests,   commitments_tests,
        roles_tests,      decisions_tests, themes_tests, people_tests, timeline_tests,    lisiere_tests,
        steps_back_tests, event_tests,     agenda_tests, groups_tests, agenda_edit_tests, sheet_tests,
    };
    int failed = 0;
    for (size_t i = 0; i < COUNT(groups); i++) failed += groups[i]();
    return failed;
}
