#include "fuzz.h"
#include "service/transfer/load_read.h"

static bool same_record(const struct record *a, const struct record *b) {
    bool same = a->id == b->id && sv_eq(a->ref, b->ref) && sv_eq(a->author, b->author);
    for (size_t i = 0; same && i < a->entity->n_fields; i++) same = value_eq(a->v[i], b->v[i]);
    return same;
}

/* Whatever was read as a row is the same row once written and read again. */
static bool take(void *ctx, struct arena *a, struct record *r, struct error *e) {
    (void)ctx;
    struct str text = {0};
    struct record *again;
    BUG_ON(!json_put_record(&text, r, NULL, e));
    json_t *object = json_loadb(str_c(&text), text.n, 0, NULL);
    BUG_ON(!object || !json_get_record(a, r->entity, object, &again, e) || !same_record(r, again));
    json_decref(object);
    str_deinit(&text);
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct error e;
    FILE *in = size ? fmemopen((void *)(uintptr_t)data, size, "rb") : NULL;
    if (!in) return 0;
    load_read(in, "fuzz", take, NULL, &e);
    fclose(in);
    return 0;
}
