#include "report/job.h"
#include "catalyse/base/prng.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/texts.h"
#include "catalyse/service/unnamed.h"

static void missing_add(struct doc *d, struct missing m) {
    for (size_t i = 0; i < d->missing.n; i++) {
        struct missing *known = &d->missing.v[i];
        if (known->entity != m.entity || known->field != m.field || known->why != m.why) continue;
        known->n += m.n;
        return;
    }
    VEC_PUSH(d->arena, &d->missing, m);
}

bool job_sees(const struct report_job *job, struct doc *d, const char *entity, const char *field) {
    const struct entity *of = entity_named(entity);
    const struct field *f = field_named(of, field);
    if (field_visible(f, AUD_PUBLIC, &job->view->viewer)) return true;
    missing_add(d, (struct missing){.entity = of, .field = f, .why = WITHHELD_FIELD});
    return false;
}

void job_withheld(const struct report_job *job, struct doc *d, const char *entity, enum withheld why,
                  size_t n) {
    const struct entity *of = entity_named(entity);
    bool known = entity_visible(of, &job->view->viewer);
    if (n && known) missing_add(d, (struct missing){.entity = of, .why = why, .n = n});
}

bool job_names(const struct report_job *job, int64_t person) {
    return audience_sees(job->view->viewer.audience, AUD_ORGANISERS) || agreed_has(&job->agreed, person);
}

struct sv job_name(const struct report_job *job, const struct named *who) {
    return job_names(job, who->id) ? who->title : SV_NULL;
}

/* Many a text stands in a document many times over, at the same place of memory: whatever names nobody is
 * looked at once. */
enum { CLEAN = 1024 };

struct hiding {
    struct unnamed unnamed;
    struct arena *arena;
    size_t n;
    struct sv clean[CLEAN];
};

static struct sv *clean_place(struct hiding *h, struct sv text) {
    return &h->clean[hash_u64((uintptr_t)text.p) % CLEAN];
}

static struct sv hide(void *ctx, struct sv text) {
    struct hiding *h = ctx;
    struct sv *clean = clean_place(h, text);
    if (clean->p == text.p && clean->n == text.n) return text;
    size_t before = h->n;
    struct sv said = unnamed_hide(&h->unnamed, h->arena, text, &h->n);
    if (h->n == before) *clean = text;
    return said;
}

bool job_hide_names(const struct report_job *job, struct doc *d, struct error *e) {
    struct hiding h = {.arena = d->arena};
    if (!unnamed_read(job->view, &h.unnamed, e)) return false;
    if (h.unnamed.book.n) doc_reword(d, hide, &h);
    job_withheld(job, d, "participant", WITHHELD_NAME, h.n);
    return true;
}

static void name_kept(const struct report_job *job, struct named *who) {
    if (who->id && !job_names(job, who->id)) *who = (struct named){0};
}

bool job_commitments(const struct report_job *job, const struct commitment_filter *filter, struct ledger *out,
                     struct error *e) {
    if (!commitments_read(job->view, filter, out, e)) return false;
    for (size_t i = 0; i < out->n; i++) name_kept(job, &out->v[i].said_by);
    return true;
}

bool job_steps(const struct report_job *job, const struct step_filter *filter, struct steps *out,
               struct error *e) {
    if (!steps_read(job->view, filter, out, e)) return false;
    for (size_t i = 0; i < out->n; i++) name_kept(job, &out->v[i].person);
    return true;
}

static void put_texts(const struct report_job *job, struct doc *d, const struct texts *texts) {
    for (size_t i = 0; i < texts->n; i++) doc_para(d, texts->v[i].text);
    job_withheld(job, d, "paragraph", WITHHELD_ROW, texts->withheld);
}

bool job_paragraphs(const struct report_job *job, struct doc *d, const char *slot, int64_t event,
                    struct error *e) {
    struct texts texts = {0};
    if (!paragraphs_read(job->view, job->kind->code, slot, job->o->subgroup, event, &texts, e)) return false;
    put_texts(job, d, &texts);
    return true;
}

bool job_groups(const struct report_job *job, struct doc *d, struct subgroup_row **rows, size_t *n,
                struct error *e) {
    struct subgroup_row *all;
    size_t found;
    *n = 0;
    if (!job_sees(job, d, "subgroup", "name")) return true;
    if (!subgroups_read(job->view, &all, &found, e)) return false;
    *rows = arena_array(job->view->arena, found + 1, sizeof **rows);
    for (size_t i = 0; i < found; i++)
        if (!job->o->subgroup || all[i].row.id == job->o->subgroup) (*rows)[(*n)++] = all[i];
    if (*n || !job->o->subgroup) return true;
    return error_set(e, ERR_NO_FILE, _("there is no such subgroup"));
}

bool job_each_group(const struct report_job *job, struct doc *d, bool apart,
                    bool (*put)(const struct report_job *job, struct doc *d, const struct subgroup_row *group,
                                struct error *e),
                    struct error *e) {
    struct subgroup_row *groups;
    struct str quiet = {0};
    size_t n, said = 0;
    if (!job_groups(job, d, &groups, &n, e) || !job_paragraphs(job, d, "intro", 0, e)) return false;
    if (!n && job_sees(job, d, "subgroup", "name")) doc_para(d, sv_from(_("No subgroup yet.")));
    bool ok = true;
    for (size_t i = 0; ok && i < n; i++) {
        size_t before = d->blocks.n;
        if (said && apart) doc_break(d);
        size_t from = d->blocks.n;
        ok = put(job, d, &groups[i], e);
        if (doc_says(d, from)) {
            said++;
            continue;
        }
        d->blocks.n = before;
        join(&quiet, groups[i].row.title, ", ");
    }
    if (quiet.n) doc_para(d, doc_say(d, _("Nothing noted yet: %s."), str_c(&quiet)));
    str_deinit(&quiet);
    return ok && job_paragraphs(job, d, "closing", 0, e);
}
