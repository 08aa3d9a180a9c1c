#include "catalyse/domain/alike.h"
#include "catalyse/base/utf8.h"
#include <stdlib.h>
#include <string.h>

static const char *const SMALL_WORDS[] = {
    "a",     "afin",  "ai",    "alors", "an",      "and",   "apres", "are",  "as",   "at",    "au",
    "aussi", "autre", "aux",   "avant", "avec",    "be",    "been",  "but",  "by",   "ca",    "can",
    "ce",    "cela",  "ces",   "cet",   "cette",   "chez",  "comme", "dans", "de",   "des",   "do",
    "donc",  "du",    "elle",  "en",    "entre",   "est",   "et",    "ete",  "etre", "eux",   "faire",
    "faut",  "for",   "from",  "had",   "has",     "have",  "how",   "ici",  "if",   "il",    "ils",
    "in",    "into",  "is",    "it",    "its",     "je",    "la",    "le",   "les",  "leur",  "leurs",
    "lui",   "ma",    "mais",  "me",    "mes",     "mieux", "moi",   "mon",  "more", "ne",    "need",
    "nos",   "not",   "notre", "nous",  "of",      "on",    "or",    "ou",   "our",  "out",   "par",
    "pas",   "peu",   "plus",  "pour",  "pouvoir", "qu",    "que",   "qui",  "sa",   "sans",  "se",
    "ses",   "si",    "so",    "son",   "sont",    "sous",  "sur",   "ta",   "te",   "tes",   "that",
    "the",   "their", "them",  "there", "they",    "this",  "to",    "tous", "tout", "toute", "tres",
    "un",    "une",   "us",    "vers",  "vos",     "votre", "vous",  "want", "was",  "we",    "were",
    "what",  "when",  "which", "who",   "will",    "with",  "would", "you",  "your"};

static int compare_words(const void *key, const void *word) {
    struct sv k = *(const struct sv *)key;
    return sv_cmp(k, sv_from(*(const char *const *)word));
}

static bool small(struct sv word) {
    return word.n < 2 || bsearch(&word, SMALL_WORDS, sizeof SMALL_WORDS / sizeof *SMALL_WORDS,
                                 sizeof *SMALL_WORDS, compare_words);
}

static uint64_t hash(struct sv word) {
    uint64_t h = UINT64_C(14695981039346656037);
    for (size_t i = 0; i < word.n; i++) h = (h ^ (unsigned char)word.p[i]) * UINT64_C(1099511628211);
    return h;
}

static int compare_hashes(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* Folded, so that only the ends of plurals are left to cut. */
static struct sv singular(struct sv word) {
    bool plural = word.n > 3 && (word.p[word.n - 1] == 's' || word.p[word.n - 1] == 'x');
    return sv_of(word.p, word.n - plural);
}

static size_t put_words(struct sv folded, uint64_t *out) {
    size_t n = 0;
    for (size_t at = 0, from; at < folded.n;) {
        while (at < folded.n && !folded_letter(folded.p[at])) at++;
        for (from = at; at < folded.n && folded_letter(folded.p[at]);) at++;
        struct sv word = sv_of(folded.p + from, at - from);
        if (!small(word)) out[n++] = hash(singular(word));
    }
    return n;
}

struct word_set word_set_of(struct arena *a, struct sv text) {
    struct str folded = {0};
    text_fold(text, &folded);
    struct word_set set = {.v = arena_array(a, folded.n / 2 + 1, sizeof *set.v)};
    size_t n = put_words(str_sv(&folded), set.v);
    qsort(set.v, n, sizeof *set.v, compare_hashes);
    for (size_t i = 0; i < n; i++)
        if (!i || set.v[i] != set.v[i - 1]) set.v[set.n++] = set.v[i];
    str_deinit(&folded);
    return set;
}

static int near_by(size_t shared, const struct word_set *a, const struct word_set *b) {
    size_t all = a->n + b->n - shared;
    bool same = shared == all && shared > 0;
    return shared < 2 && !same ? 0 : (int)(100 * shared / all);
}

int word_sets_near(const struct word_set *a, const struct word_set *b) {
    size_t shared = 0, i = 0, k = 0;
    while (i < a->n && k < b->n) {
        shared += a->v[i] == b->v[k];
        bool first = a->v[i] <= b->v[k], second = b->v[k] <= a->v[i];
        i += first;
        k += second;
    }
    return near_by(shared, a, b);
}

/* --- many texts */

struct word_place {
    uint64_t word;
    size_t at; /* of the text */
};

static int compare_places(const void *a, const void *b) {
    const struct word_place *x = a, *y = b;
    if (x->word != y->word) return x->word < y->word ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

struct word_index word_index_of(struct arena *a, const struct word_set *sets, size_t n) {
    struct word_index x = {.sets = sets, .n = n, .shared = arena_array(a, n + 1, sizeof *x.shared)};
    size_t words = 0;
    for (size_t i = 0; i < n; i++) words += sets[i].n;
    x.places = arena_array(a, words + 1, sizeof *x.places);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < sets[i].n; k++) x.places[x.n_places++] = (struct word_place){sets[i].v[k], i};
    qsort(x.places, x.n_places, sizeof *x.places, compare_places);
    return x;
}

/* The first place of a word that is there. */
static const struct word_place *first_place(const struct word_index *x, uint64_t word) {
    size_t from = 0, to = x->n_places;
    while (from < to) {
        size_t middle = (from + to) / 2;
        if (x->places[middle].word < word)
            from = middle + 1;
        else
            to = middle;
    }
    return &x->places[from];
}

size_t word_index_near(const struct word_index *x, size_t at, int least, struct word_near *out) {
    const struct word_set *mine = &x->sets[at];
    const struct word_place *end = x->places + x->n_places;
    size_t touched = 0, n = 0;
    for (size_t k = 0; k < mine->n; k++)
        for (const struct word_place *p = first_place(x, mine->v[k]); p < end && p->word == mine->v[k]; p++)
            if (!x->shared[p->at]++) out[touched++].at = p->at;
    for (size_t i = 0; i < touched; i++) {
        size_t other = out[i].at;
        int near = near_by(x->shared[other], mine, &x->sets[other]);
        x->shared[other] = 0;
        if (other != at && near >= least) out[n++] = (struct word_near){other, near};
    }
    return n;
}
