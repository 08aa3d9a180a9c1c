#!/bin/sh
# Every text of the program has its French, and nothing else is in the catalogues.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Entries of a catalogue on stdin, one a line: where it stands (the program's file, if known) and why.
complain() {
    awk -v why="$1" '
        /^#: / { place = $2 }
        /^(#~ )?msgid/ { sub(/^(#~ )?msgid /, ""); text = $0; reading = 1; next }
        /^(#~ )?"/ && reading { sub(/^(#~ )?/, ""); text = (text == "\"\"" ? "" : text) $0; next }
        { reading = 0 }
        /^(#~ )?msgstr/ && text != "\"\"" && text != "" {
            print (place ? place : "src/po/fr") ": " why ": " text
            text = place = ""
        }' >>"$work/wrong"
}

find src include -name '*.[ch]' | sort |
    xgettext --from-code=UTF-8 -L C -k -k_ -kN_ -kP_:1,2 -kNP_:1,2 -kC_:1c,2 --files-from=- -o "$work/source.pot" \
        --package-name=catalyse || exit 1
msgcat --use-first src/po/fr/*.po -o "$work/fr.po" || exit 1
msgmerge -q --no-fuzzy-matching "$work/fr.po" "$work/source.pot" -o "$work/merged.po" || exit 1
msgattrib --untranslated --no-obsolete "$work/merged.po" | complain "has no French"
msgattrib --only-fuzzy --no-obsolete "$work/merged.po" | complain "is marked fuzzy"
msgattrib --only-obsolete "$work/merged.po" | complain "is used nowhere"
msgfmt --check -o /dev/null "$work/merged.po" 2>>"$work/wrong"
awk '/^msgid / { id = $0 } empty && !/^"/ { print id; print "msgstr" } { empty = /^msgstr\[[0-9]+\] ""$/ }' \
    "$work/merged.po" | complain "lacks a plural in French"
# The same text in two catalogues says the same in both.
msgcat src/po/fr/*.po | grep -v '^"#-#-#-#-#.*\(Project\|Content\|MIME\|PO-Rev\|Lang\|Last\|Plural\)' |
    awk 'NR > 1 && /^msgid/ { id = $0 } /^"#-#-#/ && id != "msgid \"\"" { print id; print "msgstr" }' |
    complain "is said in two ways"
# Catalogues hold what a keyboard types, as users' texts do: documents are typeset when they are written.
grep -nE "’|$(printf '\302\240|\342\200\257')" src/po/fr/*.po | cut -d: -f1,2 |
    sed 's/$/: a typeset apostrophe or blank/' >>"$work/wrong"
cat "$work/wrong"
[ ! -s "$work/wrong" ]
