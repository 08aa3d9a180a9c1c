#ifndef CATALYSE_REPORT_VALISE_H
#define CATALYSE_REPORT_VALISE_H

/* The folder of the day: every paper it takes, ready to print. What is meant for A3 is there a second time,
 * on A4 sheets to put side by side. A page `index.html` names them and leads to each. */

#include "catalyse/report/report.h"

struct valise_paper {
    const struct report_kind *kind;
    const char *name; /* of its file in the folder */
    enum report_paper paper;
};

struct valise {
    struct valise_paper *v;
    size_t n, cap;
    bool pages; /* for want of weasyprint these are web pages, to be printed from a browser */
};

/* Fills `folder`, made when it is not there, in the language and for the event of `o`. REPORT_MD takes PDF,
 * or web pages where weasyprint is not installed; REPORT_PDF and REPORT_HTML insist. Each paper is for its
 * usual readers. ERR_CANNOT_CREATE when a file is there already, unless `replace`; nothing is written then,
 * nor when a paper cannot be made. */
bool valise_write(const struct view *v, const struct report_options *o, const char *folder, bool replace,
                  struct valise *out, struct error *e);

#endif
