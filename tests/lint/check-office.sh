#!/bin/sh
# The looks of Word and OpenDocument files are packed from src/report/office/: what is in themes/ is what stands
# there, file after file, uncompressed (a head of 30 bytes, the name, the file).
bad=0
for kind in docx odt; do
    pack=themes/office.$kind at=0
    while IFS= read -r name; do
        source=src/report/office/$kind/$name
        size=$(wc -c <"$source")
        at=$((at + 30 + ${#name}))
        if ! { printf '%s' "$name" && cat "$source"; } |
            cmp -s -n $((${#name} + size)) -i 0:$((at - ${#name})) - "$pack"; then
            echo "$source:1: $pack holds another text: run src/build/office.sh"
            bad=1
            break
        fi
        at=$((at + size))
    done <"src/report/office/$kind.list"
done
exit $bad
