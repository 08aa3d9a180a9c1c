#!/bin/sh
# Installs what building and testing need and this machine lacks; silent when nothing is missing.
# deps.sh bench: what the measuring of the solvers compares them with.
set -eu
for=${1:-build}

# probe | Debian, Ubuntu | Fedora | Arch | Homebrew
needs() {
    if [ "$for" = bench ]; then
        cat <<'END'
command glpsol|glpk-utils|glpk-utils|glpk|glpk
command cbc|coinor-cbc|coin-or-Cbc|coin-or-cbc|cbc
END
        return
    fi
    cat <<'END'
command gcc|gcc libc6-dev|gcc glibc-devel|gcc|gcc
command make|make|make|make|make
command pkg-config|pkg-config|pkgconf-pkg-config|pkgconf|pkgconf
command msgfmt|gettext|gettext|gettext|gettext
module ncursesw|libncurses-dev|ncurses-devel|ncurses|ncurses
module sqlite3|libsqlite3-dev|sqlite-devel|sqlite|sqlite
module libutf8proc|libutf8proc-dev|utf8proc-devel|libutf8proc|utf8proc
module jansson|libjansson-dev|jansson-devel|jansson|jansson
module libjpeg|libjpeg-dev|libjpeg-turbo-devel|libjpeg-turbo|jpeg-turbo
module cmocka|libcmocka-dev|libcmocka-devel|cmocka|cmocka
module vterm|libvterm-dev|libvterm-devel|libvterm|libvterm
header iniparser/iniparser.h|libiniparser-dev|iniparser-devel|iniparser|iniparser
header csv.h|libcsv-dev|libcsv-devel|libcsv|libcsv
END
}

# present KIND NAME
present() {
    case $1 in
    command) command -v "$2" >/dev/null ;;
    module) pkg-config --exists "$2" 2>/dev/null ;;
    header) echo "#include <$2>" | gcc -E -x c - >/dev/null 2>&1 ;;
    esac
}

# missing COLUMN: that column of every need that is not met
missing() {
    needs | while IFS='|' read -r probe apt dnf pacman brew; do
        # shellcheck disable=SC2086 # the probe is two words
        present $probe && continue
        case $1 in
        probe) echo "${probe#* }" ;;
        apt-get) echo "$apt" ;;
        dnf) echo "$dnf" ;;
        pacman) echo "$pacman" ;;
        brew) echo "$brew" ;;
        esac
    done | tr '\n' ' '
}

die() {
    echo "deps: $*" >&2
    exit 69
}

manager() {
    for name in apt-get dnf pacman brew; do
        if command -v "$name" >/dev/null; then
            echo "$name"
            return
        fi
    done
}

# The words that go before a command that changes the system.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        return
    fi
    command -v sudo >/dev/null || die "not root and no sudo: install these yourself: $packages"
    echo sudo
}

apt_install() {
    # shellcheck disable=SC2086 # lists of words
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y $packages
}

# Package lists may be absent (a fresh container) or too old to download from.
install_apt() {
    # shellcheck disable=SC2086
    if apt-cache show --no-all-versions $packages >/dev/null 2>&1 && apt_install; then
        return
    fi
    # shellcheck disable=SC2086
    $root apt-get update && apt_install
}

absent=$(missing probe)
[ -n "$absent" ] || exit 0

with=$(manager)
[ -n "$with" ] ||
    die "no package manager known here (apt-get, dnf, pacman, brew); install what provides: $absent"
packages=$(missing "$with")
root=
[ "$with" = brew ] || root=$(as_root)
echo "deps: installing with $with: $packages"
# shellcheck disable=SC2086
case $with in
apt-get) install_apt ;;
dnf) $root dnf install -y $packages ;;
pacman) $root pacman -S --needed --noconfirm $packages ;;
brew) brew install $packages ;;
esac || die "$with could not install: $packages"

absent=$(missing probe)
[ -z "$absent" ] || die "still missing after the installation: $absent"
