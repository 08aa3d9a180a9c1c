#!/bin/sh
# src/build/install.sh: what it puts is complete and modest, what it removes is exactly that.
set -eu
script=$(pwd)/src/build/install.sh
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT

fail() {
    echo "install: $*"
    exit 1
}

mkdir -p "$box/tree/out/completions" "$box/tree/out/locale/fr/LC_MESSAGES" "$box/tree/themes" "$box/tree/sample-sessions/la lisiere" "$box/tree/src/man/fr" "$box/tree/src/desktop"
cd "$box/tree"
echo program >out/catalyse
echo schema >out/dump.schema.json
echo words >out/locale/fr/LC_MESSAGES/catalyse.mo
for shell in bash zsh fish; do echo words >"out/completions/catalyse.$shell"; done
echo colours >themes/default.ini
echo people >"sample-sessions/la lisiere/participants.csv"
echo private >sample-sessions/mine.catalyse
echo manual >src/man/catalyse.1
echo manuel >src/man/fr/catalyse.1
echo entry >src/desktop/catalyse.desktop
echo drawing >src/desktop/catalyse.svg

listed() { (cd "$box/dest" && find . -type f | sort); }
expected="./usr/bin/catalyse
./usr/share/applications/catalyse.desktop
./usr/share/bash-completion/completions/catalyse
./usr/share/catalyse/dump.schema.json
./usr/share/catalyse/sample-sessions/la lisiere/participants.csv
./usr/share/catalyse/themes/default.ini
./usr/share/fish/vendor_completions.d/catalyse.fish
./usr/share/icons/hicolor/scalable/apps/catalyse.svg
./usr/share/locale/fr/LC_MESSAGES/catalyse.mo
./usr/share/man/fr/man1/catalyse.1
./usr/share/man/man1/catalyse.1
./usr/share/zsh/site-functions/_catalyse"

umask 077
for round in first second; do
    "$script" out "$box/dest" /usr >/dev/null
    [ "$(listed)" = "$expected" ] || fail "the $round time put: $(listed)"
done
[ -x "$box/dest/usr/bin/catalyse" ] || fail "the program cannot be run"
# shellcheck disable=SC2012 # names are ours
modes=$(cd "$box/dest/usr" && ls -ld bin/catalyse share/catalyse/themes share/catalyse/themes/default.ini | cut -c1-10 | tr '\n' ' ')
[ "$modes" = "-rwxr-xr-x drwxr-xr-x -rw-r--r-- " ] || fail "modes are $modes"

echo mine >"$box/dest/usr/share/catalyse/themes/mine.ini"
echo other >"$box/dest/usr/bin/other"
"$script" --remove "$box/dest" /usr >/dev/null
[ "$(listed)" = "./usr/bin/other
./usr/share/catalyse/themes/mine.ini" ] || fail "removing left: $(listed)"
[ ! -d "$box/dest/usr/share/catalyse/sample-sessions" ] || fail "removing left an empty folder"

"$script" --remove "$box/dest" /usr >/dev/null || fail "removing twice fails"
rm out/catalyse
if "$script" out "$box/dest" /usr >/dev/null 2>&1; then fail "a missing program goes unnoticed"; fi
status=0
"$script" out 2>/dev/null || status=$?
[ "$status" = 64 ] || fail "odd words give $status"
echo "install: all cases hold"
