#!/bin/sh
# src/build/deb.sh on a stand-in program: what is in the package, where, and that it comes and goes.
set -eu
for tool in dpkg dpkg-deb dpkg-shlibdeps; do
    command -v "$tool" >/dev/null || exit 0
done
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
failures=0

fail() {
    echo "deb: $*"
    failures=$((failures + 1))
}

mkdir -p "$box/build/locale/fr/LC_MESSAGES" "$box/build/completions"
cp /bin/true "$box/build/catalyse"
echo schema >"$box/build/dump.schema.json"
echo mo >"$box/build/locale/fr/LC_MESSAGES/catalyse.mo"
for shell in bash zsh fish; do echo "# $shell" >"$box/build/completions/catalyse.$shell"; done

DEB_MAINTAINER='Nadia Ormel' src/build/deb.sh "$box/build" 1.2.3 "$box/out" 2>/dev/null && fail "a maintainer without an address"
(unset DEB_MAINTAINER && src/build/deb.sh "$box/build" 1.2.2 "$box/out" >/dev/null) || fail "no maintainer of its own"
deb=$(DEB_MAINTAINER='Nadia Ormel <n.ormel@lisiere.example>' src/build/deb.sh "$box/build" 1.2.3 "$box/out")
[ -f "$deb" ] || fail "no package at '$deb'"

for field in Package=catalyse Version=1.2.3 "Architecture=$(dpkg --print-architecture)" Recommends=weasyprint; do
    got=$(dpkg-deb -f "$deb" "${field%%=*}")
    [ "$got" = "${field#*=}" ] || fail "${field%%=*} is '$got'"
done
[ "$(dpkg-deb -f "$deb" Maintainer)" = 'Nadia Ormel <n.ormel@lisiere.example>' ] || fail "another maintainer"
dpkg-deb --fsys-tarfile "$deb" | tar -xO ./usr/share/doc/catalyse/changelog.gz | gzip -d |
    grep -q '^ -- Nadia Ormel <n.ormel@lisiere.example>  ' || fail "another maintainer in the changelog"
dpkg-deb -f "$deb" Depends | grep -q 'libc6 (>= ' || fail "the C library is not among Depends"

# Libraries are named, not held.
case $(make -pn SHARED=1 2>/dev/null | sed -n 's/^LIBS := //p') in
*-l:* | '') fail "a package would hold libraries of its own" ;;
esac

dpkg-deb -c "$deb" >"$box/list"
for path in bin/catalyse share/man/man1/catalyse.1.gz share/man/fr/man1/catalyse.1.gz share/applications/catalyse.desktop \
    share/icons/hicolor/scalable/apps/catalyse.svg share/bash-completion/completions/catalyse \
    share/zsh/vendor-completions/_catalyse share/fish/vendor_completions.d/catalyse.fish \
    share/locale/fr/LC_MESSAGES/catalyse.mo share/catalyse/sample-sessions/lisiere/programme.ini \
    share/doc/catalyse/copyright share/doc/catalyse/changelog.gz; do
    grep -q " \./usr/$path\$" "$box/list" || fail "usr/$path is not in it"
done
grep -v ' root/root ' "$box/list" | grep -q . && fail "not all files are root's"

# Installed and removed in a root of its own.
if [ "$(id -u)" = 0 ]; then
    root=$box/root
    mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
    : >"$root/var/lib/dpkg/status"
    there="dpkg --root=$root --log=/dev/null --force-depends --force-script-chrootless"
    $there -i "$deb" >/dev/null 2>&1 || fail "it does not install"
    [ -x "$root/usr/bin/catalyse" ] || fail "the program is not there"
    "$root/usr/bin/catalyse" || fail "the program does not run"
    $there -P catalyse >/dev/null 2>&1 || fail "it does not go"
    left=$(find "$root" -type f ! -path "$root/var/lib/dpkg/*")
    [ -z "$left" ] || fail "left behind: $left"
fi

[ $failures = 0 ] || exit 1
