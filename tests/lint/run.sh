#!/bin/sh
# Runs every check of this folder from the top of the tree and counts them. A check prints what is wrong,
# one `file:line: why` a line, and fails; it prints nothing when all is well.
set -u
cd "$(dirname "$0")/../.." || exit 1
LC_ALL=C.UTF-8
export LC_ALL
passed=0
failed=0
for check in tests/lint/check-*.sh; do
    if sh "$check"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "^ $check"
    fi
done
echo "[  PASSED  ] $passed test(s)."
[ "$failed" = 0 ] || echo "[  FAILED  ] $failed test(s)."
[ "$failed" = 0 ]
