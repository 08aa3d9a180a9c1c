#!/bin/sh
# A function or table is exported because another file, or a test, uses it: the others are static. A name that
# is exported is that of nothing else: whoever looks for it finds one thing. Reads the compiled program.
names=$(mktemp)
trap 'rm -f "$names"' EXIT
nm -A -f posix "$BUILD"/lib*.a "$BUILD"/src/app/main.o "$BUILD"/src/app/run.o "$BUILD"/src/app/patience.o |
    sed 's/: / /' > "$names"
awk '$3 == "U" { used[$2] = 1 }
    $3 ~ /^[TRDB]$/ { place[$2] = $1 }
    END { for (name in place) if (!(name in used) && name != "main") print place[name], name }' "$names" | sort |
{
    bad=0
    while read -r place name; do
        grep -rqw --include='*.[ch]' -- "$name" tests && continue
        echo "${place#"$BUILD"/}: exports $name to nobody: make it static"
        bad=1
    done
    exit $bad
} || bad=1
find src -name '*.c' -print0 | xargs -0 awk -v names="$names" '
    BEGIN { while ((getline line < names) > 0) { split(line, f, " "); if (f[3] == "T") place[f[2]] = f[1] } }
    /^static [^=]*\(/ { name = $0; sub(/\(.*/, "", name); sub(/.*[ *]/, "", name)
        if (name in place) { print FILENAME ":" FNR ": " name " is the name of what " place[name] " exports"; bad = 1 } }
    END { exit bad }' || bad=1
exit ${bad:-0}
