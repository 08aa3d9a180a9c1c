#include "random_text.h"
#include "catalyse/base/utf8.h"

static uint32_t random_cp(struct prng *r) {
    static const struct {
        uint32_t low, high;
    } ranges[] = {
        {'a', 'z'},         {' ', ' '},         {'!', '~'},         {0xC0, 0x17F},        {0x300, 0x36F},
        {0x400, 0x44F},     {0x5D0, 0x5EA},     {0x900, 0x94F},     {0x1100, 0x11FF},     {0x2000, 0x206F},
        {0x3041, 0x3099},   {0x4E00, 0x4F00},   {0xAC00, 0xAD00},   {0xFB00, 0xFB06},     {0xFE00, 0xFE0F},
        {0x1F300, 0x1F64F}, {0x1F3FB, 0x1F3FF}, {0xE0020, 0xE007F}, {0xE000, 0xE010},     {1, 0x1F},
        {0x7F, 0x9F},       {'\n', '\n'},       {0x378, 0x379},     {0x10FFF0, 0x10FFFF},
    };
    size_t i = (size_t)prng_below(r, sizeof ranges / sizeof *ranges);
    return ranges[i].low + (uint32_t)prng_below(r, ranges[i].high - ranges[i].low + 1);
}

void random_text(struct prng *r, unsigned most, bool broken, struct str *out) {
    str_clear(out);
    for (uint64_t n = prng_below(r, most + 1); n > 0; n--) {
        uint64_t kind = prng_below(r, 8);
        if (kind < 3)
            str_addc(out, (char)('a' + prng_below(r, 26)));
        else if (kind == 3)
            str_addc(out, ' ');
        else if (kind == 4 && broken)
            str_addc(out, (char)prng_below(r, 256));
        else
            utf8_put(out, random_cp(r));
    }
}
