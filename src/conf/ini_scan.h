#ifndef CONF_INI_SCAN_H
#define CONF_INI_SCAN_H

/* The look at an INI text before iniparser sees it: what each line is, where it stands, what is wrong
 * with it; and a copy without the lines that would make iniparser reject or misread the file. */

#include "catalyse/base/str.h"
#include "catalyse/conf/ini.h"

/* What stands in the copy for characters that iniparser versions treat differently. */
enum { COPY_BACKSLASH = 1, COPY_QUOTE = 2, COPY_LINE_END = 3 };

/* Fills ini->sections (values still empty) and ini->problems, and the copy. */
void ini_scan(struct sv text, struct arena *a, struct ini *ini, struct str *copy);

#endif
