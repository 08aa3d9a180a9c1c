#include "report/writers/html.h"
#include "report/writers/typeset.h"

static const struct escape html_escape = {
    .of = {['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\n'] = "<br>"},
};

void html_raw(struct html *h, const char *markup) {
    str_addz(h->out, markup);
}

void html_text(struct html *h, struct sv text) {
    typeset(h->out, text, h->doc->lang, &html_escape);
}

void html_element(struct html *h, const char *open, const char *tag, struct sv text) {
    if (!text.n) return;
    str_addf(h->out, "<%s>", open);
    html_text(h, text);
    str_addf(h->out, "</%s>\n", tag);
}
