#ifndef TEST_DOMAIN_GROUPS_H
#define TEST_DOMAIN_GROUPS_H

#include "catalyse/base/error.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/mem.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/finding.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* after the four above */
#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* The codes of findings, blanks between; "!" after an error, "?" after what is only to know. */
const char *codes_of(struct arena *a, const struct findings *f);
/* A day from "2026-06-18". */
int32_t day(const char *iso);

/* Fails when the French of a message does not name all that the English names. */
void same_placeholders(const char *en, const char *fr);

int test_entities(void);
int test_state(void);
int test_alone(void);
int test_telling(void);
int test_audience(void);
int test_finding(void);
int test_rules_call(void);
int test_rules_commit(void);
int test_rules_money(void);
int test_cash(void);
int test_committees(void);
int test_structuring(void);
int test_rules_follow(void);
int test_checklist(void);
int test_maturity(void);
int test_themes(void);
int test_retention(void);
int test_guide(void);
int test_agenda(void);
int test_wish_line(void);
int test_chat(void);
int test_need_line(void);
int test_roti_line(void);
int test_step_line(void);
int test_agenda_clock(void);
int test_agenda_recover(void);
int test_agenda_rounds(void);
int test_votes(void);
int test_unit(void);

#endif
