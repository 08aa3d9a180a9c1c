#!/bin/sh
# deb.sh BUILD VERSION OUT makes a Debian package of what was built with PREFIX=/usr, in the folder OUT. Run from
# the source folder. DEB_MAINTAINER='Name <address>' says who maintains it; else it is git's user, else whoever
# builds it.
set -eu
umask 022

[ $# = 3 ] || {
    echo "usage: deb.sh BUILD VERSION OUT" >&2
    exit 64
}
build=$1
version=$2
out=$3
for tool in dpkg-deb dpkg-shlibdeps; do
    command -v "$tool" >/dev/null || {
        echo "deb: $tool is missing: install dpkg-dev" >&2
        exit 69
    }
done

maintainer() {
    name=$(git config user.name) && address=$(git config user.email) && echo "$name <$address>" && return
    echo "$(id -un) <$(id -un)@$(uname -n)>"
}
DEB_MAINTAINER=${DEB_MAINTAINER:-$(maintainer)}
case $DEB_MAINTAINER in
?*' <'?*@?*'>') ;;
*)
    echo "deb: DEB_MAINTAINER is '$DEB_MAINTAINER': write it as 'Name <address>'" >&2
    exit 64
    ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
mkdir -p "$tree/DEBIAN" "$work/debian"

# What the program links against, as Debian names it.
depends() {
    printf 'Source: catalyse\n\nPackage: catalyse\nArchitecture: any\n' >"$work/debian/control"
    (cd "$work" && dpkg-shlibdeps -O tree/usr/bin/catalyse) | sed -n 's/^shlibs:Depends=//p'
}

documents() {
    doc=$tree/usr/share/doc/catalyse
    mkdir -p "$doc"
    cat >"$doc/copyright" <<'END'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: catalyse

Files: *
Copyright: 2026 the authors of catalyse
License: GPL-3+
 This program is free software: you can redistribute it and modify it under the
 terms of the GNU General Public License, version 3 or any later one. It comes
 without any warranty.
 .
 On Debian systems the full text is in /usr/share/common-licenses/GPL-3.
END
    printf 'catalyse (%s) unstable; urgency=medium\n\n  * Packaged from source.\n\n -- %s  %s\n' \
        "$version" "$DEB_MAINTAINER" "$(LC_ALL=C date -u -R -d "@${SOURCE_DATE_EPOCH:-0}")" | gzip -9n >"$doc/changelog.gz"
    gzip -9n "$tree/usr/share/man/man1/catalyse.1" "$tree/usr/share/man/fr/man1/catalyse.1"
}

control() {
    cat <<END
Package: catalyse
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: $DEB_MAINTAINER
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Depends: $(depends)
Recommends: weasyprint
Suggests: pandoc
Section: misc
Priority: optional
Description: guide for facilitators of consortium programmes
 A full-screen terminal program that carries a programme between
 work-integration organisations and funders from the launch webinar to
 consortia that keep their promises: it says what to do now, captures what
 people say, computes what is missing and prints what must leave the room.
 It works offline, in French and English; one programme is one file.
END
}

src/build/install.sh "$build" "$tree" /usr >/dev/null
strip "$tree/usr/bin/catalyse"
# Debian's zsh looks for those of packages here.
mkdir -p "$tree/usr/share/zsh/vendor-completions"
mv "$tree/usr/share/zsh/site-functions/_catalyse" "$tree/usr/share/zsh/vendor-completions/"
rmdir "$tree/usr/share/zsh/site-functions"
documents
control >"$work/control"
mv "$work/control" "$tree/DEBIAN/control"
mkdir -p "$out"
dpkg-deb --root-owner-group --build "$tree" "$out/catalyse_${version}_$(dpkg --print-architecture).deb" >/dev/null
echo "$out/catalyse_${version}_$(dpkg --print-architecture).deb"
