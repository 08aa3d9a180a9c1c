#include "service/call/wished.h"
#include "service/read/take.h"

bool answer_wished(const struct view *v, const struct record *answer, int32_t *wished, struct error *e) {
    static const char SQL[] = "SELECT coalesce(groups_most, 1) FROM programme ORDER BY id";
    int64_t said = take_int(answer, "groups_wished", 1), most;
    *wished = 1;
    if (said == 1) return true;
    if (!query_one(v->db, SQL, 0, &most, e)) return false;
    *wished = (int32_t)(said < most ? said : most);
    return true;
}
