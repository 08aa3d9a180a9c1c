#!/bin/sh
# Lints what is staged, not what lies beside it: a tree of its own, kept for the next time.
set -eu
tree=$(git rev-parse --absolute-git-dir)/lint-tree
mkdir -p "$tree"
rm -rf "$tree/src" "$tree/include" "$tree/tests" "$tree/themes"
git checkout-index --all --force --prefix="$tree/"
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
compiler=gcc
! command -v ccache >/dev/null || compiler='ccache gcc'
make -C "$tree" --no-print-directory -j"$(getconf _NPROCESSORS_ONLN)" CC="$compiler" lint
