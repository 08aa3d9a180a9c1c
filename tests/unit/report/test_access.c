#include "world.h"
#include <string.h>

/* Every kind of document as a page, for everybody, in both languages: what a browser, a screen reader and a
 * proof-reader would say. */

/* The next tag, its attributes included: <th scope="col">. */
static bool next_tag(struct sv *rest, struct sv *tag) {
    const char *open = rest->n ? memchr(rest->p, '<', rest->n) : NULL;
    if (!open) return false;
    struct sv from = sv_of(open, rest->n - (size_t)(open - rest->p));
    size_t close = sv_find(from, '>');
    if (close == from.n) return false;
    *tag = sv_of(from.p, close + 1);
    *rest = sv_of(from.p + close + 1, from.n - close - 1);
    return true;
}

static bool is_tag(struct sv tag, const char *name) {
    size_t n = strlen(name);
    bool same = tag.n > n + 1 && memcmp(tag.p + 1, name, n) == 0;
    return same && strchr(" >", tag.p[n + 1]) != NULL;
}

static bool holds(struct sv tag, const char *what) {
    return times(tag, what) > 0;
}

static int level_of(struct sv tag) {
    bool is_heading = tag.n > 3 && tag.p[1] == 'h' && tag.p[2] >= '1' && tag.p[2] <= '6';
    return is_heading ? tag.p[2] - '0' : 0;
}

/* Headings go down one level at a time, from one title. */
static void headings_descend(const char *kind, struct sv page) {
    struct sv rest = page, tag;
    int last = 0;
    while (next_tag(&rest, &tag)) {
        int level = level_of(tag);
        if (level > last + 1) fail_msg("%s: a heading of level %d under one of level %d", kind, level, last);
        if (level) last = level;
    }
    assert_int_equal(times(page, "<h1>"), 1);
}

/* A table says what it is about, its heads of what they are; a drawing has its words beside it. */
static void tables_and_drawings_speak(const char *kind, struct sv page) {
    struct sv rest = page, tag;
    while (next_tag(&rest, &tag)) {
        bool named =
            holds(tag, "class=\"facts") || holds(tag, "aria-label=\"") || sv_starts(rest, SV("\n<caption>"));
        if (is_tag(tag, "table") && !named) fail_msg("%s: a table nobody names", kind);
        if (is_tag(tag, "th") && !holds(tag, "scope=\""))
            fail_msg("%s: a head of nothing: %.*s", kind, SV_ARG(tag));
        if (is_tag(tag, "svg") && !holds(tag, "role=\"img\" aria-describedby=\""))
            fail_msg("%s: a drawing without words", kind);
        if (is_tag(tag, "img") && !holds(tag, " alt=\"")) fail_msg("%s: a picture without words", kind);
    }
}

/* Nothing a browser would ask somebody else for. */
static void fetches_nothing(struct sv page) {
    static const char *const asks[] = {" src=\"http", " href=\"http", "url(",   "@import",
                                       "<link",       "<script",      "<iframe"};
    for (size_t i = 0; i < COUNT(asks); i++) lacks(page, asks[i]);
}

static const char *after_style(struct sv page) {
    const char *end = memmem(page.p, page.n, "</style>", 8);
    assert_non_null(end);
    return end;
}

/* Curved apostrophes; in French no line begins with what ends a clause. */
static void is_typeset(const char *kind, enum lang lang, struct sv page) {
    static const char *const marks[] = {" :", " ;", " ?", " !", " »", "« ", " %", " €"};
    const char *from = after_style(page);
    struct sv text = sv_of(from, page.n - (size_t)(from - page.p));
    if (times(text, "'")) fail_msg("%s: a straight apostrophe", kind);
    for (size_t i = 0; lang == LANG_FR && i < COUNT(marks); i++)
        if (times(text, marks[i])) fail_msg("%s: '%s' may break", kind, marks[i]);
}

static void says_what_it_is(enum lang lang, struct sv page) {
    has(page, lang == LANG_FR ? "<html lang=\"fr\">" : "<html lang=\"en\">");
    has(page, "<p class=\"audience\">");
    has(page, "<title>");
    lacks(page, "<title></title>");
}

/* False where tidy is not installed. */
static bool is_valid(const char *kind, struct sv page) {
    static const char *const argv[] = {"tidy", "-errors", "-q", NULL};
    int status = run_with(argv, page);
    if (status && status != 127) fail_msg("%s is not valid HTML", kind);
    return status == 0;
}

static void write_page(struct world *w, const struct report_kind *kind, enum audience audience,
                       enum lang lang, struct str *out) {
    struct report_options o = {.lang = lang, .format = REPORT_HTML};
    if (kind->by_person) o.person = world_id(w, "participant", "P-01");
    world_write(w, viewer_of(audience), kind->code, &o, out);
}

static void look(struct world *w, const struct report_kind *kind, enum audience audience, enum lang lang) {
    struct str out = {0};
    write_page(w, kind, audience, lang, &out);
    struct sv page = str_sv(&out);
    says_what_it_is(lang, page);
    headings_descend(kind->code, page);
    tables_and_drawings_speak(kind->code, page);
    fetches_nothing(page);
    is_typeset(kind->code, lang, page);
    str_deinit(&out);
}

static void every_page_can_be_read_by_everybody(void **state) {
    for (size_t i = 0; i < N_REPORT_KINDS; i++)
        for (int audience = AUD_ME; audience <= AUD_PUBLIC; audience++)
            for (int lang = 0; lang <= LANG_FR; lang++) {
                if (REPORT_KINDS[i].by_person && audience != AUD_ME) continue;
                look(*state, &REPORT_KINDS[i], (enum audience)audience, (enum lang)lang);
            }
}

static void every_page_is_valid(void **state) {
    for (size_t i = 0; i < N_REPORT_KINDS; i++)
        for (int audience = AUD_ME; audience <= AUD_PUBLIC; audience++) {
            struct str out = {0};
            if (REPORT_KINDS[i].by_person && audience != AUD_ME) continue;
            write_page(*state, &REPORT_KINDS[i], (enum audience)audience, audience % 2 ? LANG_FR : LANG_EN,
                       &out);
            bool there = is_valid(REPORT_KINDS[i].code, str_sv(&out));
            str_deinit(&out);
            if (!there) skip();
        }
}

int access_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_page_can_be_read_by_everybody),
        cmocka_unit_test(every_page_is_valid),
    };
    return cmocka_run_group_tests_name("access", tests, world_setup, world_teardown);
}
