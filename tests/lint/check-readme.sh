#!/bin/sh
# Each room has a README of at most 30 lines that names all its files, and none that is not there.
# Names stand in `backticks`: `fs`, `term.c`, `ini_*.c`, `entities/`; `table` stands for table_draw.c too.
bad=0
complain() {
    echo "$1"
    bad=1
}
named() { # named README FILE
    stem=${2%.*}
    for token in $tokens; do
        case "$2" in $token) return 0 ;; esac
        case "$stem" in $token | ${token}_*) return 0 ;; esac
        case "$token" in */) case "$2" in "$token"*) return 0 ;; esac ;; esac
    done
    return 1
}
for room in $(cd src && echo */); do
    room=${room%/}
    set -f
    files=$(cd "src/$room" && find . -name '*.c' | sed 's,^\./,,' | sort)
    [ -n "$files" ] || continue
    readme=src/$room/README.md
    [ -f "$readme" ] || { complain "$readme: missing"; continue; }
    [ "$(wc -l <"$readme")" -le 30 ] || complain "$readme: more than 30 lines"
    tokens=$(grep -o '`[^`]*`' "$readme" | tr -d '`' | grep -E '^[a-z0-9_*/.]+$')
    for file in $files; do
        named "$readme" "$file" || complain "$readme: does not name $file"
    done
    for token in $(echo "$tokens" | grep -E '^[a-z0-9_]+\.[ch]$'); do
        [ -n "$(find src include tests -name "$token")" ] ||
            complain "$readme: there is no $token"
    done
    set +f
done
exit $bad
