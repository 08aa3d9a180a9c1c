#!/bin/sh
# transcripts.sh PROGRAM FILE...: plays each transcript and compares; UPDATE=1 writes it anew instead.
# A transcript is a session at the shell, in a folder of its own:
#   # words               said to the reader
#   = NAME=value          in the environment from here on
#   $ command             a line for sh; what follows is what it must give:
#   | text                on standard output
#   ! text                on standard error
#   ? 66                  the exit status, unless it is 0
set -u
program=$(realpath "$1")
shift
PATH=$(dirname "$program"):$(dirname "$program")/tests:$PATH
CATALYSE_NOW=${CATALYSE_NOW:-2026-12-01T09:00:00}
export PATH CATALYSE_NOW
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$XDG_CONFIG_HOME/catalyse"
echo 'author = "Camille Ferrand"' >"$XDG_CONFIG_HOME/catalyse/settings.ini"

# Each line behind its mark, folders that differ from run to run called by their part.
prefixed() {
    sed "s,$work/room/,,g; s,$HOME,HOME,g" "$2" | awk -v mark="$1" '{ print ($0 == "" ? mark : mark " " $0) }'
}

play() {
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        '|'* | '!'* | '?'*) continue ;;
        '= '*) export "${line#= }" ;;
        esac
        printf '%s\n' "$line"
        case $line in '$ '*) ;; *) continue ;; esac
        sh -c "${line#\$ }" >"$work/out" 2>"$work/err" </dev/null
        status=$?
        prefixed '|' "$work/out"
        prefixed '!' "$work/err"
        [ "$status" = 0 ] || echo "? $status"
    done
}

passed=0
failed=0
for file; do
    expected=$(realpath "$file")
    rm -rf "$work/room"
    mkdir "$work/room"
    (cd "$work/room" && play <"$expected" >"$work/now")
    [ -z "${UPDATE:-}" ] || cat "$work/now" >"$expected"
    if diff -u --label "$file" --label "now" "$expected" "$work/now"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
done
echo "[  PASSED  ] $passed test(s)."
[ "$failed" = 0 ] || echo "[  FAILED  ] $failed test(s)."
[ "$failed" = 0 ]
