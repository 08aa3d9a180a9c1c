#!/bin/sh
# install.sh BUILD DESTDIR PREFIX puts the program and what is shipped with it in place;
# install.sh --remove DESTDIR PREFIX takes exactly that away again. Run from the source folder.
set -eu
umask 022

[ $# = 3 ] || {
    echo "usage: install.sh BUILD DESTDIR PREFIX | install.sh --remove DESTDIR PREFIX" >&2
    exit 64
}
build=$1
root=$2$3

# mode, source, target below the prefix, one file a line
shipped() {
    echo "755|$build/catalyse|bin/catalyse"
    echo "644|$build/locale/fr/LC_MESSAGES/catalyse.mo|share/locale/fr/LC_MESSAGES/catalyse.mo"
    echo "644|$build/completions/catalyse.bash|share/bash-completion/completions/catalyse"
    echo "644|$build/completions/catalyse.zsh|share/zsh/site-functions/_catalyse"
    echo "644|$build/completions/catalyse.fish|share/fish/vendor_completions.d/catalyse.fish"
    echo "644|$build/dump.schema.json|share/catalyse/dump.schema.json"
    echo "644|src/desktop/catalyse.desktop|share/applications/catalyse.desktop"
    echo "644|src/desktop/catalyse.svg|share/icons/hicolor/scalable/apps/catalyse.svg"
    find themes sample-sessions -type f ! -name '*.catalyse*' | sort | while IFS= read -r file; do
        echo "644|$file|share/catalyse/$file"
    done
    echo "644|src/man/catalyse.1|share/man/man1/catalyse.1"
    echo "644|src/man/fr/catalyse.1|share/man/fr/man1/catalyse.1"
}

put() {
    shipped | while IFS='|' read -r mode from to; do
        mkdir -p "$(dirname "$root/$to")"
        # A running program keeps the file it has: the name goes to a new one.
        rm -f "$root/$to"
        cp "$from" "$root/$to"
        chmod "$mode" "$root/$to"
    done
    echo "installed under $root"
}

remove() {
    shipped | while IFS='|' read -r _ _ to; do
        rm -f "$root/$to"
    done
    if [ -d "$root/share/catalyse" ]; then
        # Folders of ours that are empty now; one that holds something else stays.
        find "$root/share/catalyse" -depth -type d -exec rmdir {} + 2>/dev/null || true
    fi
    echo "removed from $root"
}

if [ "$build" = --remove ]; then remove; else put; fi
