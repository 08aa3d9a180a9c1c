#include "screen/parts/groups_pick.h"

static size_t place(const struct named *rows, size_t n, int64_t id) {
    for (size_t i = 0; i < n; i++)
        if (rows[i].id == id) return i;
    return 0;
}

bool group_pick(const struct view *v, int64_t id, int64_t *out, struct sv *title, struct error *e) {
    struct named *rows;
    size_t n;
    *out = 0;
    if (!subgroups_named(v, &rows, &n, e)) return false;
    if (!n) return true;
    size_t at = place(rows, n, id);
    *out = rows[at].id;
    if (title) *title = rows[at].title;
    return true;
}

bool group_next(const struct view *v, int64_t id, int64_t *out, struct error *e) {
    struct named *rows;
    size_t n;
    *out = 0;
    if (!subgroups_named(v, &rows, &n, e)) return false;
    if (n) *out = rows[(place(rows, n, id) + 1) % n].id;
    return true;
}

/* The same with "all" (0) after the last one. */
static bool group_or_all_next(const struct view *v, int64_t id, int64_t *out, struct error *e) {
    struct named *rows;
    size_t n, at = 0;
    if (!subgroups_named(v, &rows, &n, e)) return false;
    if (id) at = place(rows, n, id) + 1;
    *out = at < n ? rows[at].id : 0;
    return true;
}

struct choosing {
    const char *title;
    int64_t group, but; /* 0: nobody is left out */
    bool observers;
};

static enum reply member_choose(struct desk *d, struct choosing c, answer_fn *then, const void *data,
                                size_t size) {
    struct view v = desk_view(d, d->tmp);
    struct subgroup_sheet sheet;
    struct error e = {0};
    size_t n = 0;
    if (!subgroup_read(&v, c.group, &sheet, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, sheet.n_members + 1, sizeof *choices);
    for (size_t i = 0; i < sheet.n_members; i++) {
        const struct member_row *m = &sheet.members[i];
        if (m->left == NO_DAY && m->org.id != c.but && (c.observers || !m->observer))
            choices[n++] = row_choice(d->tmp, m->org.id, m->org.title);
    }
    if (n)
        desk_choose(d, c.title, choices, n, then, data, size);
    else
        desk_warn(d, "%s", _("nobody is in this group"));
    return EATEN;
}

enum reply group_member_other(struct desk *d, const char *title, int64_t group, int64_t but, answer_fn *then,
                              const void *data, size_t size) {
    return member_choose(d, (struct choosing){title, group, but, true}, then, data, size);
}

enum reply group_member_ask(struct desk *d, const char *title, int64_t group, bool observers,
                            answer_fn *then) {
    return member_choose(d, (struct choosing){title, group, 0, observers}, then, &group, sizeof group);
}

enum reply group_lines_act(struct lines_screen *s, struct desk *d, enum action action) {
    struct view v = desk_view(d, d->tmp);
    struct error e = {0};
    switch (action) {
    case ACTION_ADD:
        lines_entry_open(s, d, SV(""));
        return EATEN;
    case ACTION_GROUP:
        if (!group_or_all_next(&v, s->subject, &s->subject, &e)) return desk_fail(d, &e);
        if (!s->subject) desk_done(d, "%s", _("All groups"));
        return lines_again(s, d);
    case ACTION_SHORT:
        s->option = !s->option;
        return lines_again(s, d);
    default:
        return PASS;
    }
}

/* Another group begins at its first line. */
void group_show(struct lines_screen *s, int64_t group) {
    if (s->subject != group) {
        table_select(&s->table, 0);
        table_set_rows(&s->table, 0);
    }
    s->subject = group;
}
