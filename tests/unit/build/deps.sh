#!/bin/sh
# src/build/deps.sh against stand-ins for the compiler, pkg-config and the package managers.
set -eu
script=$(pwd)/src/build/deps.sh
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
failures=0

# stand_in NAME BODY
stand_in() {
    printf '#!/bin/sh\n%s\n' "$2" >"$box/bin/$1"
    chmod +x "$box/bin/$1"
}

# A machine that has every tool but not the modules and headers named in $box/lacks.
fresh() {
    rm -rf "${box:?}/bin" "$box/ran"
    mkdir "$box/bin"
    : >"$box/lacks"
    : >"$box/ran"
    for tool in sh cat tr grep env; do ln -s "$(command -v "$tool")" "$box/bin/$tool"; done
    for tool in make msgfmt; do stand_in "$tool" :; done
    stand_in pkg-config "! grep -qx \"\$2\" '$box/lacks'"
    stand_in gcc "read -r _ name; name=\${name#<}; ! grep -qx \"\${name%>}\" '$box/lacks'"
    stand_in id 'echo 0'
}

# installer NAME: notes its words and provides everything
installer() { stand_in "$1" "echo \"$1 \$*\" >>'$box/ran'; case \" \$* \" in *' install '* | *' -S '*) : >'$box/lacks' ;; esac"; }

run() {
    status=0
    PATH=$box/bin "$box/bin/sh" "$script" >"$box/out" 2>"$box/err" || status=$?
}

# expect WHAT ACTUAL WANTED
expect() {
    [ "$2" = "$3" ] && return
    echo "deps: $what: $1 is '$2', not '$3'"
    failures=$((failures + 1))
}

what="nothing missing"
fresh
installer apt-get
run
expect status "$status" 0
expect output "$(cat "$box/out" "$box/err" "$box/ran")" ""

what="Debian, lists known"
fresh
installer apt-get
stand_in apt-cache :
printf 'jansson\ncsv.h\n' >"$box/lacks"
run
expect status "$status" 0
expect commands "$(cat "$box/ran")" "apt-get install -y libjansson-dev libcsv-dev"
expect output "$(cat "$box/out")" "deps: installing with apt-get: libjansson-dev libcsv-dev "

what="Debian without lists"
fresh
installer apt-get
stand_in apt-cache 'exit 100'
echo cmocka >"$box/lacks"
run
expect status "$status" 0
expect commands "$(cat "$box/ran")" "apt-get update
apt-get install -y libcmocka-dev"

for case in "dnf|dnf install -y iniparser-devel" "pacman|pacman -S --needed --noconfirm iniparser" "brew|brew install iniparser"; do
    what=${case%%|*}
    fresh
    installer "$what"
    echo iniparser/iniparser.h >"$box/lacks"
    run
    expect status "$status" 0
    expect commands "$(cat "$box/ran")" "${case#*|}"
done

what="a user with sudo"
fresh
installer dnf
stand_in id 'echo 1000'
stand_in sudo "echo sudo >>'$box/ran'; exec \"\$@\""
echo vterm >"$box/lacks"
run
expect status "$status" 0
expect commands "$(cat "$box/ran")" "sudo
dnf install -y libvterm-devel"

what="a user without sudo"
fresh
installer dnf
stand_in id 'echo 1000'
echo vterm >"$box/lacks"
run
expect status "$status" 69
expect message "$(cat "$box/err")" "deps: not root and no sudo: install these yourself: libvterm-devel "
expect commands "$(cat "$box/ran")" ""

what="an unknown manager"
fresh
echo sqlite3 >"$box/lacks"
run
expect status "$status" 69
expect message "$(cat "$box/err")" \
    "deps: no package manager known here (apt-get, dnf, pacman, brew); install what provides: sqlite3 "

what="a failing installation"
fresh
stand_in pacman 'exit 1'
echo csv.h >"$box/lacks"
run
expect status "$status" 69
expect message "$(cat "$box/err")" "deps: pacman could not install: libcsv "

what="an installation that changes nothing"
fresh
stand_in brew :
echo csv.h >"$box/lacks"
run
expect status "$status" 69
expect message "$(cat "$box/err")" "deps: still missing after the installation: csv.h "

[ "$failures" = 0 ] && echo "deps: all cases hold"
