#include "store/pool.h"
#include <string.h>
#include <sys/mman.h>

/* Reading a schema takes some 8,000 small pieces that stay. They are cut from a few slabs, and what is given
 * back waits in a list per size; whatever is larger, or comes later, is left to SQLite's own. Before each
 * piece stands its size. */
enum { STEP = 8, SMALL = 512, SLAB = 64 * 1024, SLABS = 12, FROM_HEAP = 1 };

struct piece {
    struct piece *next; /* while it is free */
};

/* SQLite's allocator is one for the process and is given no context. */
static struct {
    char *at, *end;
    int slabs;
    sqlite3_mem_methods heap; /* SQLite's own */
    void *spare;              /* of the heap, given back last: the parser takes one size for each text */
    struct piece *free[SMALL / STEP + 1];
} pool;

static int *head_of(void *p) {
    return (int *)((char *)p - STEP);
}

static void *with_head(char *at, int head) {
    if (!at) return NULL;
    void *p = at + STEP;
    *head_of(p) = head;
    return p;
}

static int pool_size(void *p) {
    return p ? *head_of(p) & ~FROM_HEAP : 0;
}

static int pool_round(int n) {
    return (n + STEP - 1) & ~(STEP - 1);
}

/* All its pages at once: each would be asked for a moment later. */
static void more_slab(void) {
    void *slab = mmap(NULL, SLAB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    if (slab == MAP_FAILED) return;
    pool.at = slab;
    pool.end = pool.at + SLAB;
    pool.slabs++;
}

static void *cut(int n) {
    if (pool.end - pool.at < n + STEP && pool.slabs < SLABS) more_slab();
    if (pool.end - pool.at < n + STEP) return NULL;
    char *at = pool.at;
    pool.at += n + STEP;
    return with_head(at, n);
}

static void *from_pool(int n) {
    struct piece *p = pool.free[n / STEP];
    if (!p) return cut(n);
    pool.free[n / STEP] = p->next;
    return p;
}

static void *from_heap(int n) {
    void *p = pool.spare;
    if (!p || *head_of(p) != (n | FROM_HEAP)) return with_head(pool.heap.xMalloc(n + STEP), n | FROM_HEAP);
    pool.spare = NULL;
    return p;
}

static void to_heap(void *p) {
    if (p) pool.heap.xFree(head_of(p));
}

static void *pool_malloc(int n) {
    n = pool_round(n);
    void *p = n <= SMALL ? from_pool(n) : NULL;
    return p ? p : from_heap(n);
}

static void pool_free(void *p) {
    if (!p) return;
    int head = *head_of(p);
    if (head & FROM_HEAP) {
        to_heap(pool.spare);
        pool.spare = p;
        return;
    }
    struct piece *piece = p;
    piece->next = pool.free[head / STEP];
    pool.free[head / STEP] = piece;
}

static void *pool_realloc(void *p, int n) {
    int had = pool_size(p);
    n = pool_round(n);
    if (*head_of(p) & FROM_HEAP) return with_head(pool.heap.xRealloc(head_of(p), n + STEP), n | FROM_HEAP);
    if (n <= had) return p;
    void *q = pool_malloc(n);
    if (!q) return NULL;
    memcpy(q, p, (size_t)had);
    pool_free(p);
    return q;
}

static int pool_begin(void *ctx) {
    (void)ctx;
    return pool.heap.xInit(pool.heap.pAppData);
}

static void pool_end(void *ctx) {
    (void)ctx;
    to_heap(pool.spare);
    pool.spare = NULL;
    pool.heap.xShutdown(pool.heap.pAppData);
}

const sqlite3_mem_methods pool_methods = {pool_malloc, pool_free,  pool_realloc, pool_size,
                                          pool_round,  pool_begin, pool_end,     NULL};

bool pool_use(void) {
    return sqlite3_config(SQLITE_CONFIG_GETMALLOC, &pool.heap) == SQLITE_OK &&
           sqlite3_config(SQLITE_CONFIG_MALLOC, &pool_methods) == SQLITE_OK;
}
