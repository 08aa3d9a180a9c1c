#include "world.h"
#include "catalyse/service/dump.h"
#include "catalyse/store/list.h"
#include <stdarg.h>

struct db *world_open(const char *path) {
    struct db *db;
    struct error e;
    struct registry registry = {ENTITIES, N_ENTITIES};
    if (!db_open(path, DB_COMMAND, registry, "tester", &db, &e)) fail_msg("%s", e.text);
    return db;
}

struct db *world_from(struct arena *a, const char *session, const char *name) {
    struct session_report report;
    struct error e;
    const char *path = path_below_home(a, arena_printf(a, "%s.catalyse", name));
    if (!session_create(session, path, "tester", a, &report, &e)) fail_msg("%s", e.text);
    return world_open(path);
}

const char *folder_with(struct arena *a, const char *name, ...) {
    const char *path = NULL, *file;
    va_list args;
    va_start(args, name);
    while ((file = va_arg(args, const char *)))
        path = file_with(a, arena_printf(a, "%s/%s", name, file), sv_from(va_arg(args, const char *)));
    va_end(args);
    return arena_printf(a, "%.*s", (int)(fs_basename(path) - path - 1), path);
}

struct sv world_dump(struct arena *a, struct db *db) {
    struct str out = {0};
    struct error e;
    if (!dump_write(db, false, sink_to_str(&out), &e)) fail_msg("%s", e.text);
    struct sv text = sv_of(arena_strndup(a, str_c(&out), out.n), out.n);
    str_deinit(&out);
    return text;
}

size_t world_count(struct db *db, const char *entity) {
    struct list_query q = {.entity = entity_named(entity)};
    struct error e;
    size_t n;
    if (!list_count(db, &q, &n, &e)) fail_msg("%s", e.text);
    return n;
}
