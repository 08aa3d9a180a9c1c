#!/bin/sh
# test.sh TARGET...: makes each target, all of them even when one fails, and sums what they count: lines
# `[  PASSED  ] N test(s)` and `[  FAILED  ] N test(s)`, as cmocka prints them. MAKE and LOG are given.
set -u
jobs=-j$(getconf _NPROCESSORS_ONLN)
mkdir -p "$(dirname "$LOG")"
passed=0
failed=0

# count WORD FILE
count() { awk -v word="$1" '$1 == "[" && $2 == word && $3 == "]" && $5 ~ /^test/ { n += $4 } END { print n + 0 }' "$2"; }

for target; do
    echo "== $target"
    { "$MAKE" --no-print-directory "$jobs" -Otarget "$target" 2>&1; echo $? >"$LOG.status"; } | tee "$LOG"
    passed=$((passed + $(count PASSED "$LOG")))
    broken=$(count FAILED "$LOG")
    [ "$broken" -gt 0 ] || [ "$(cat "$LOG.status")" = 0 ] || broken=1
    failed=$((failed + broken))
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
