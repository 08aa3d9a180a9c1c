#!/bin/sh
# Blanks, tabs, ends of lines; files of at most 500 lines, functions of at most 60.
find Makefile src include tests themes -type f \( -name '*.[ch]' -o -name '*.sh' -o -name '*.awk' -o -name '*.mk' \
    -o -name '*.md' -o -name '*.sql' -o -name '*.po' -o -name '*.ini' -o -name Makefile \) | sort |
    xargs awk -f tests/lint/text.awk
