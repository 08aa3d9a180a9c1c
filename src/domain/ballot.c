#include "catalyse/domain/ballot.h"
#include <stdlib.h>

static enum ballot_fault check_ranks(const struct ballot_rules *rules, const int *given, size_t n,
                                     int *spent) {
    int limit = rules->budget ? rules->budget : (int)n;
    for (size_t i = 0; i < n; i++) {
        if (given[i] == 0) continue;
        ++*spent;
        if (given[i] < 0 || given[i] > limit) return BALLOT_RANK_TWICE;
        for (size_t k = 0; k < i; k++)
            if (given[k] == given[i]) return BALLOT_RANK_TWICE;
    }
    return BALLOT_FAIR;
}

static enum ballot_fault check_points(const struct ballot_rules *rules, const int *given, size_t n,
                                      int *spent) {
    for (size_t i = 0; i < n; i++) {
        *spent += abs(given[i]);
        if (given[i] < 0 && !rules->negative) return BALLOT_BELOW_ZERO;
        if (rules->cap && abs(given[i]) > rules->cap) return BALLOT_OVER_CAP;
    }
    return rules->budget && *spent > rules->budget ? BALLOT_OVER_BUDGET : BALLOT_FAIR;
}

enum ballot_fault ballot_check(const struct ballot_rules *rules, const int *given, size_t n, int *spent) {
    int sum = 0;
    enum ballot_fault fault = rules->method == BALLOT_RANKED ? check_ranks(rules, given, n, &sum)
                                                             : check_points(rules, given, n, &sum);
    if (spent) *spent = sum;
    return fault;
}

int64_t ballot_most(const struct ballot_rules *rules, size_t voters, size_t items) {
    int64_t each = rules->cap ? (int64_t)items * rules->cap : -1;
    if (rules->method == BALLOT_RANKED) return -1;
    if (rules->budget && (each < 0 || rules->budget < each)) each = rules->budget;
    return each < 0 ? -1 : each * (int64_t)voters;
}

static void add_rank(struct ballot_item *item, int rank, size_t n) {
    item->points += (int64_t)n + 1 - rank;
    item->firsts += rank == 1;
    item->rank_sum += rank;
}

void ballot_add(const struct ballot_rules *rules, const int *given, struct ballot_item *items, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (!given[i]) continue;
        items[i].voters++;
        if (rules->method == BALLOT_RANKED)
            add_rank(&items[i], given[i], n);
        else
            items[i].points += given[i];
    }
}

void ballot_close(struct ballot_item *items, size_t n) {
    for (size_t i = 0; i < n; i++) {
        struct ballot_item *item = &items[i];
        item->place = 1;
        item->tied = false;
        item->mean_rank = item->voters ? (200 * item->rank_sum + item->voters) / (2 * item->voters) : 0;
        for (size_t k = 0; k < n; k++) {
            item->place += items[k].points > item->points;
            item->tied = item->tied || (k != i && item->points && items[k].points == item->points);
        }
    }
}
