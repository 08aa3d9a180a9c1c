#!/bin/sh
# Every header compiles alone and its guard is its path; the name is enough below tests/.
headers=$(find include src tests -name '*.h' | sort)
bad=0
for h in $headers; do
    guard=$(echo "${h#include/}" | sed 's,^src/,,;s,^tests/.*/,[A-Z_]*,' | tr 'a-z/.-' 'A-Z___' | sed 's/_Z_/-Z_/')
    [ "$(grep -c -E "^#(ifndef|define) $guard\$" "$h")" = 2 ] || { echo "$h:1: the guard must be $guard"; bad=1; }
done
echo "$headers" | xargs -P 2 -n 8 ${CC:-gcc} $LINT_CFLAGS -Wno-pedantic -Isrc -fsyntax-only || bad=1
exit $bad
