#!/bin/sh
# A function or table is exported because another file, or a test, uses it: the others are static. Reads the
# compiled program.
nm -A -f posix "$BUILD"/lib*.a "$BUILD"/src/app/main.o "$BUILD"/src/app/run.o "$BUILD"/src/app/patience.o | awk '
    { sub(/:$/, "", $1) }
    $3 == "U" { used[$2] = 1 }
    $3 ~ /^[TRDB]$/ { place[$2] = $1 }
    END { for (name in place) if (!(name in used) && name != "main") print place[name], name }' | sort |
{
    bad=0
    while read -r place name; do
        grep -rqw --include='*.[ch]' -- "$name" tests && continue
        echo "${place#"$BUILD"/}: exports $name to nobody: make it static"
        bad=1
    done
    exit $bad
}
