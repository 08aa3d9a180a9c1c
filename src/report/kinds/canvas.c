#include "catalyse/service/checklist.h"
#include "catalyse/service/texts.h"
#include "report/job.h"

/* A3 sheets for each group: two canvases and the twelve questions of the short list. */

struct sheets {
    bool small; /* A4: each canvas on two sheets */
    struct canvas_form diagnosis, project;
    struct checklist checklist;
};

enum { DIAGNOSIS_COLUMNS = 5, PROJECT_COLUMNS = 4, SMALL_COLUMNS = 2 };

static void put_boxes(struct doc *d, const struct canvas_form *c, size_t from, size_t to, int columns) {
    struct items *boxes = doc_boxes(d, columns);
    for (size_t i = from; i < to; i++) {
        const struct canvas_block *b = &c->v[i];
        struct sv cap = SV_NULL;
        if (b->cap) cap = doc_say(d, P_("%d card at most", "%d cards at most", b->cap), (int)b->cap);
        item_add(d, boxes, doc_say(d, "%zu. %.*s", i + 1, SV_ARG(b->name)), b->question, cap);
    }
}

/* Blanks to count on: all on one line on A3, on three on A4. */
#define BLANK "\xC2\xA0___"
#define GAP "\xC2\xA0\xC2\xA0"
#define FINGERS_IN(gap) "1" BLANK GAP "2" BLANK gap "3" BLANK GAP "4" BLANK gap "5" BLANK

static const struct head heads[] = {{N_("No."), ALIGN_LEFT, false},
                                    {N_("Question"), ALIGN_LEFT, true},
                                    {N_("Fingers: how many show 1, 2, 3, 4, 5"), ALIGN_CENTRE, false},
                                    {N_("What the group answers"), ALIGN_LEFT, true},
                                    {N_("Carried by"), ALIGN_LEFT, false},
                                    {N_("By when"), ALIGN_LEFT, false}};
static const struct head small_heads[] = {{N_("No."), ALIGN_LEFT, false},
                                          {N_("Question"), ALIGN_LEFT, true},
                                          {N_("Fingers: how many show 1, 2, 3, 4, 5"), ALIGN_CENTRE, false},
                                          {N_("What the group answers"), ALIGN_LEFT, true},
                                          {N_("Carried by, by when"), ALIGN_LEFT, false}};
enum { ASKED = 3, HEADS = sizeof heads / sizeof *heads, SMALL = sizeof small_heads / sizeof *small_heads };

static void put_questions(struct doc *d, const struct sheets *s) {
    size_t columns = s->small ? SMALL : HEADS;
    struct table *t = doc_table(d, SV_NULL, s->small ? small_heads : heads, columns);
    t->room = true;
    for (size_t i = 0; i < s->checklist.n_questions; i++) {
        const struct question_row *q = &s->checklist.questions[i];
        if (!q->starred) continue;
        cell_put(d, t, q->ref);
        cell_put(d, t, q->text);
        cell_put(d, t, s->small ? SV(FINGERS_IN("\n")) : SV(FINGERS_IN(GAP)));
        for (size_t blank = ASKED; blank < columns; blank++) cell_put(d, t, SV_NULL);
    }
}

static void put_heading(struct doc *d, const char *what, struct sv group) {
    doc_heading(d, 1, doc_say(d, "%s · %.*s", what, SV_ARG(group)));
}

/* What the typed lines hold beside the text. */
static void put_cards(struct doc *d) {
    doc_para(d,
             sv_from(_("Each card: a fact (source, year) or a view; where it is disputed, both versions.")));
}

#define LINE BLANK "_____________________"

static void put_priorities(struct doc *d) {
    doc_para(d,
             doc_say(d, "%s 1" LINE " 2" LINE " 3" LINE, _("Dots beside the cards. The three priorities:")));
}

static void put_canvas(struct doc *d, const struct sheets *s, const char *what, struct sv group,
                       const struct canvas_form *c, int columns) {
    size_t half = (c->n + 1) / 2;
    bool cards = c == &s->diagnosis;
    if (!c->n) return;
    put_heading(d, what, group);
    if (cards) put_cards(d);
    if (cards && !s->small) put_priorities(d);
    put_boxes(d, c, 0, s->small ? half : c->n, s->small ? SMALL_COLUMNS : columns);
    doc_break(d);
    if (!s->small) return;
    put_heading(d, what, group);
    if (cards) put_priorities(d);
    put_boxes(d, c, half, c->n, SMALL_COLUMNS);
    doc_break(d);
}

static void put_group(struct doc *d, const struct sheets *s, struct sv group) {
    put_canvas(d, s, _("Social needs diagnosis"), group, &s->diagnosis, DIAGNOSIS_COLUMNS);
    put_canvas(d, s, _("Co-constructed project"), group, &s->project, PROJECT_COLUMNS);
    put_heading(d, _("The right questions to ask"), group);
    put_questions(d, s);
}

static bool read_all(const struct report_job *job, struct sheets *s, struct error *e) {
    return canvas_read(job->view, "diagnosis", &s->diagnosis, e) &&
           canvas_read(job->view, "project", &s->project, e) &&
           checklist_read(job->view, 0, 0, &s->checklist, e);
}

bool build_canvas(const struct report_job *job, struct doc *d, struct error *e) {
    struct subgroup_row *groups;
    struct sheets s = {.small = job->o->paper == REPORT_PAPER_A4};
    size_t n;
    if (!job_groups(job, d, &groups, &n, e) || !read_all(job, &s, e)) return false;
    d->title = job->programme.title;
    d->paper = s.small ? PAPER_A4_SHEET : PAPER_A3_SHEET;
    if (!n) put_group(d, &s, sv_from(_("group: ________________")));
    for (size_t i = 0; i < n; i++) {
        if (i) doc_break(d);
        put_group(d, &s, groups[i].row.title);
    }
    return true;
}
