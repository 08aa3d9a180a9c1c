#!/bin/sh
# Runs a test binary in a clean, pinned world: language, time zone, terminal, home.
set -eu
# Memory rather than disk where there is some: thousands of commits wait for no flush. TEST_FOLDER: there.
home=$(mktemp -d "${TEST_FOLDER:-/dev/shm}/catalyse.XXXXXX" 2>/dev/null || mktemp -d)
trap 'rm -rf "$home"' EXIT
case $1 in valgrind*) watched=1 ;; esac
env -i PATH="$PATH" HOME="$home" TMPDIR="$home" LANG=C.UTF-8 LC_ALL=C.UTF-8 LANGUAGE=en TZ=Europe/Paris \
    TERM=xterm-256color ${UPDATE:+UPDATE=1} ${watched:+TEST_WATCHED=1} \
    XDG_CONFIG_HOME="$home/config" XDG_STATE_HOME="$home/state" \
    CATALYSE_DATADIR="${CATALYSE_DATADIR:-$(pwd)}" CATALYSE_PROGRAM="${CATALYSE_PROGRAM:-}" ASAN_OPTIONS="${ASAN_OPTIONS:-}" "$@"
