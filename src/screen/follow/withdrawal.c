#include "catalyse/service/withdrawal.h"
#include "catalyse/store/record.h"
#include "screen/parts/groups_pick.h"
#include "screen/parts/hand_over.h"
#include "screen/parts/lines.h"
#include "screen/screens.h"

/* What it endangers when an organisation, a fund or a person leaves, before it is said to be so. */

static const struct column withdrawal_columns[] = {
    {.title = N_("What"), .kind = COLUMN_FILL, .width = 30},
    {.title = N_("Amount"), .kind = COLUMN_AUTO, .width = 12, .min = 6, .align = ALIGN_RIGHT, .priority = 2},
    {.title = N_("Group"), .kind = COLUMN_AUTO, .width = 18, .min = 8, .priority = 1},
    {.title = N_("Ring up"), .kind = COLUMN_AUTO, .width = 20, .min = 8},
};

static void withdrawal_gate(struct lines_screen *s, const struct fall *f, const char *what) {
    lines_add(s, (struct line_row){.cell = {what, "", "", lines_text(s, f->call.title)},
                                   .role = ROLE_WARNING,
                                   .entity = f->group.entity,
                                   .id = f->group.id});
}

static void withdrawal_fall(struct lines_screen *s, const struct fall *f) {
    if (f->after < f->before)
        lines_heading_of(s,
                         lines_printf(s, _("%.*s: group stage %s → %s"), SV_ARG(f->group.title),
                                      level_code(f->before), level_word(f->after)),
                         &f->group);
    else
        lines_heading_of(s, lines_text(s, f->group.title), &f->group);
    for (size_t i = 0; i < f->n_lost; i++)
        withdrawal_gate(
            s, f,
            lines_printf(s, "%s %s", level_code(f->lost[i]->level), gate_words(&s->screen.rows, f->lost[i])));
    for (size_t i = 0; i < f->found.n; i++) withdrawal_gate(s, f, lines_text(s, f->found.v[i].text));
}

/* A single group is named once, above. */
static void withdrawal_stake(struct lines_screen *s, const struct stake *k, bool group) {
    lines_add(s, (struct line_row){
                     .cell = {lines_text(s, k->row.title), k->cents ? lines_money(s, k->cents) : "",
                              group ? lines_text(s, k->group.title) : "", lines_text(s, k->call.title)},
                     .role = ROLE_NORMAL,
                     .entity = k->row.entity,
                     .id = k->row.id,
                     .data = k->group.id});
}

/* `option`: it has left. */
static struct leaver withdrawal_who(const struct lines_screen *s) {
    return (struct leaver){s->screen.place.entity, s->screen.place.id, param_id(&s->screen, "subgroup")};
}

static bool withdrawal_build(struct lines_screen *s, struct desk *d, const struct view *v, struct error *e) {
    struct leaver who = withdrawal_who(s);
    struct withdrawal w;
    (void)d;
    s->option = 0;
    if (!withdrawal_read(v, &who, &w, e)) return false;
    s->option = w.gone;
    if (w.masked) {
        lines_add(
            s, (struct line_row){.cell = {_("What a withdrawal endangers is for you alone. Ctrl-x v shows it "
                                            "to you.")},
                                 .role = ROLE_MASKED,
                                 .span = true});
        return true;
    }
    str_addf(
        &s->title,
        w.gone ? P_("%.*s has left — %zu thing to take over", "%.*s has left — %zu things to take over", w.n)
               : P_("If %.*s leaves — %zu thing it holds", "If %.*s leaves — %zu things it holds", w.n),
        SV_ARG(w.leaver.title), w.n);
    if (w.subgroup.id) str_addf(&s->title, " — %.*s", SV_ARG(w.subgroup.title));
    for (size_t i = 0; i < w.n_falls; i++) withdrawal_fall(s, &w.falls[i]);
    for (size_t i = 0; i < w.n; i++) {
        enum stake_kind kind = w.v[i].kind;
        if (i == 0 || w.v[i - 1].kind != kind)
            lines_heading(s, lines_printf(s, C_("what is held: what to do", "%s: %s"), stake_label(kind),
                                          stake_remedy(kind)));
        withdrawal_stake(s, &w.v[i], !w.subgroup.id);
    }
    return true;
}

static bool withdrawal_said(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    if (!withdrawal_note(&v, data, answer, e)) return false;
    desk_done(d, "%s", _("noted: it has left — Y: who takes over all it held; r: one thing; u undoes it"));
    return true;
}

/* --- who takes over --- */

/* One thing; `row.entity` NULL: all that was held in the group. */
struct given {
    struct leaver who;
    struct row row;
};

static bool taker_of_all(struct desk *d, const struct given *g, int64_t org, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    const char *taker = row_title(d->db, d->tmp, entity_named("organisation"), org);
    struct handed handed;
    if (!take_over_all(&v, &g->who, org, &handed, e)) return false;
    desk_done(d,
              P_("%s takes over %zu thing; it confirms promises and mandates — u undoes it",
                 "%s takes over %zu things; it confirms promises and mandates — u undoes it", handed.moved),
              taker, handed.moved);
    return true;
}

static bool taker_chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct given *g = data;
    struct view v = desk_view(d, d->tmp);
    int64_t org = 0;
    sv_to_i64(answer, &org);
    if (!g->row.entity) return taker_of_all(d, g, org, e);
    if (!take_over(&v, &g->who, g->row.entity, g->row.id, org, e)) return false;
    desk_done(d, _("%s takes it over — u undoes it"),
              row_title(d->db, d->tmp, entity_named("organisation"), org));
    return true;
}

static enum reply taker_ask(struct desk *d, struct leaver who, const struct line_row *line) {
    struct given g = {who, {line->entity, line->id}};
    return group_member_other(d, _("Who takes over?"), line->data, who.id, taker_chosen, &g, sizeof g);
}

/* In the group of the line selected; the first that something is held in. */
static int64_t group_at(const struct lines_screen *s) {
    const struct line_row *line = lines_current(s);
    if (param_id(&s->screen, "subgroup")) return param_id(&s->screen, "subgroup");
    if (line && line->data) return line->data;
    for (size_t i = 0; i < s->lines.n; i++)
        if (s->lines.v[i].data) return s->lines.v[i].data;
    return 0;
}

static enum reply taker_of_all_ask(struct lines_screen *s, struct desk *d) {
    struct leaver who = withdrawal_who(s);
    struct given g = {who, {0}};
    g.who.subgroup = group_at(s);
    const char *group = row_title(d->db, d->tmp, entity_named("subgroup"), g.who.subgroup);
    const char *title = arena_printf(d->tmp, _("Who takes over all of it? (%s)"), group);
    return group_member_other(d, title, g.who.subgroup, who.id, taker_chosen, &g, sizeof g);
}

static bool withdrawal_can(const struct lines_screen *s, enum action action, const char **why) {
    const struct line_row *line = lines_current(s);
    bool person = s->screen.place.entity == entity_named("participant");
    *why = _("it has left already, and held nothing");
    if (action == ACTION_HAND_OVER) return person || !s->option || group_at(s);
    *why = _("this cannot pass from one to the other: Enter opens it");
    return action != ACTION_OWNER || (s->screen.place.entity == entity_named("organisation") && line &&
                                      line->data && line->entity && can_be_taken_over(line->entity));
}

static enum reply withdrawal_act(struct lines_screen *s, struct desk *d, enum action action) {
    struct leaver who = withdrawal_who(s);
    if (action == ACTION_OWNER) return taker_ask(d, who, lines_current(s));
    if (action != ACTION_HAND_OVER) return PASS;
    if (who.entity == entity_named("participant")) return person_hand_over(d, who.id);
    if (s->option) return taker_of_all_ask(s, d);
    desk_ask_line(d, _("It leaves"), _("Reason that can be said aloud; or nothing"), SV(""), withdrawal_said,
                  &who, sizeof who);
    desk_line_about(d, who.entity, who.id);
    desk_line_about(d, entity_named("subgroup"), who.subgroup);
    return EATEN;
}

static const char *withdrawal_hint(const struct screen *screen, enum action action) {
    const struct lines_screen *s = (const struct lines_screen *)screen;
    return action == ACTION_HAND_OVER && s->option ? N_("who takes over all") : NULL;
}

static const char *withdrawal_nothing(const struct lines_screen *s) {
    if (s->screen.place.entity == entity_named("participant"))
        return _("Nothing is endangered: this person carries nothing here.");
    return s->option ? _("All it held is in other hands.")
                     : _("Nothing is endangered: it holds nothing here. Y notes that it leaves.");
}

static const struct offer withdrawal_offers[] = {{ACTION_OPEN, NULL},
                                                 {ACTION_OWNER, N_("who takes over")},
                                                 {ACTION_HAND_OVER, N_("it leaves")},
                                                 {ACTION_EDIT, NULL},
                                                 {ACTION_STATE, NULL},
                                                 {ACTION_NONE, NULL}};
static const struct lines_spec withdrawal_spec = {.columns = withdrawal_columns,
                                                  .n_columns = 4,
                                                  .ordered = true,
                                                  .nothing = withdrawal_nothing,
                                                  .build = withdrawal_build,
                                                  .act = withdrawal_act,
                                                  .can = withdrawal_can};

const struct screen_ops withdrawal_screen = {
    LINES_OPS(struct lines_screen, withdrawal,
              N_("What is endangered if it leaves: the stage of its groups, computed without it, then all it "
                 "holds, with whom to call. Enter opens the row and mends it there; r gives it to another "
                 "member. Y says that it leaves; once it has left, Y gives all it held in the group to "
                 "another member. For a person, Y asks who takes over.")),
    .open = lines_open,
    .update = lines_update,
    .close = lines_close,
    .reload = lines_reload,
    .select = lines_select,
    .focus = lines_focus,
    .hint = withdrawal_hint};
