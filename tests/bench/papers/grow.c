#include "grow.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include <dirent.h>
#include <stdio.h>
#include <string.h>

#define SAMPLE "sample-sessions/lisiere"

enum { COPIES = 6, MORE_PEOPLE = 220, ORGANISATIONS = 24, TABLE_MOST = 1 << 22 };

struct table {
    const char *file;
    struct sv text;
    bool once; /* of the programme as a whole: not copied */
};

struct tables {
    struct table *v;
    size_t n, cap;
};

/* References that are copied, in no order: some two thousand. */
struct refs {
    struct sv *v;
    size_t n, cap;
};

static bool is_once(const char *file) {
    static const char *const once[] = {"event.csv", "agenda_item.csv", "setting.csv", "paragraph.csv"};
    for (size_t i = 0; i < sizeof once / sizeof *once; i++)
        if (strcmp(file, once[i]) == 0) return true;
    return false;
}

/* The next cell and what ends it: a comma, a line end, or nothing. */
static struct sv next_cell(struct sv text, size_t *at, char *end) {
    size_t from = *at;
    bool quoted = false;
    while (*at < text.n && (quoted || (text.p[*at] != ',' && text.p[*at] != '\n')))
        quoted ^= text.p[(*at)++] == '"';
    *end = *at < text.n ? text.p[*at] : '\0';
    struct sv cell = sv_of(text.p + from, *at - from);
    *at += *at < text.n;
    return cell;
}

static size_t skip_line(struct sv text) {
    size_t at = sv_find(text, '\n');
    return at < text.n ? at + 1 : text.n;
}

static void take_refs(struct arena *a, const struct table *t, struct refs *refs) {
    bool first = true;
    char end;
    for (size_t at = skip_line(t->text); !t->once && at < t->text.n; first = end != ',') {
        struct sv cell = next_cell(t->text, &at, &end);
        if (first && cell.n) VEC_PUSH(a, refs, cell);
    }
}

static bool is_ref(const struct refs *refs, struct sv cell) {
    for (size_t i = 0; i < refs->n; i++)
        if (sv_eq(refs->v[i], cell)) return true;
    return false;
}

/* The rows of one copy: the first keeps its references. */
static void put_copy(struct str *out, const struct table *t, const struct refs *refs, int copy) {
    char end;
    for (size_t at = skip_line(t->text); at < t->text.n;) {
        struct sv cell = next_cell(t->text, &at, &end);
        str_add(out, cell);
        if (copy && is_ref(refs, cell)) str_addf(out, "x%d", copy);
        str_addc(out, end == ',' ? ',' : '\n');
    }
}

static bool write_table(const char *folder, struct arena *a, const struct table *t, const struct refs *refs) {
    struct str out = {0};
    struct error e;
    bool is_csv = strstr(t->file, ".csv") != NULL;
    str_add(&out, sv_of(t->text.p, is_csv ? skip_line(t->text) : t->text.n));
    for (int copy = 0; is_csv && copy < (t->once ? 1 : COPIES); copy++) put_copy(&out, t, refs, copy);
    bool ok = fs_write(fs_join(a, folder, t->file), str_sv(&out), &e);
    if (!ok) printf("%s\n", e.text);
    str_deinit(&out);
    return ok;
}

static bool read_tables(struct arena *a, struct tables *out) {
    DIR *dir = opendir(SAMPLE);
    struct dirent *entry;
    bool ok = dir != NULL;
    while (ok && (entry = readdir(dir))) {
        struct str text = {0};
        struct error e;
        if (!strstr(entry->d_name, ".csv") && !strstr(entry->d_name, ".ini")) continue;
        const char *file = arena_strndup(a, entry->d_name, strlen(entry->d_name));
        ok = fs_read(fs_join(a, SAMPLE, file), TABLE_MOST, &text, &e);
        struct sv kept = sv_of(arena_strndup(a, str_c(&text), text.n), text.n);
        if (ok) VEC_PUSH(a, out, (struct table){.file = file, .text = kept, .once = is_once(file)});
        str_deinit(&text);
    }
    if (dir) closedir(dir);
    return ok;
}

static bool write_session(struct stock *s, const char *folder) {
    struct tables tables = {0};
    struct refs refs = {0};
    struct error e;
    if (!read_tables(&s->arena, &tables) || !fs_mkdirs(folder, &e)) return false;
    for (size_t i = 0; i < tables.n; i++) take_refs(&s->arena, &tables.v[i], &refs);
    for (size_t i = 0; i < tables.n; i++)
        if (!write_table(folder, &s->arena, &tables.v[i], &refs)) return false;
    return true;
}

static const char *write_people(struct stock *s) {
    struct str csv = {0};
    struct error e;
    const char *path = fs_join(&s->arena, s->dir, "more.csv");
    str_addz(&csv, "ref,first_name,last_name,org,programme_role,subgroup,consent_list,state\n");
    for (int i = 0; i < MORE_PEOPLE; i++)
        str_addf(&csv, "B-%d,Prénom%d,Nom%d,ORG-%02d,voice,SG-ALI,1,registered\n", i, i, i * 37 % 1009,
                 1 + i % ORGANISATIONS);
    bool ok = fs_write(path, str_sv(&csv), &e);
    str_deinit(&csv);
    return ok ? path : NULL;
}

const char *grow_programme(struct stock *s) {
    const char *folder = fs_join(&s->arena, s->dir, "grown"), *people = write_people(s);
    const char *file = fs_join(&s->arena, s->dir, "grown.catalyse");
    const char *made[] = {s->program, "new", file, "--from", folder, NULL};
    const char *more[] = {s->program, "import", file, "participant", people, NULL};
    bool ok = people && write_session(s, folder) && stock_run(made, NULL) && stock_run(more, NULL);
    return ok ? file : NULL;
}
