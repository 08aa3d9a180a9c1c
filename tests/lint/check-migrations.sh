#!/bin/sh
# Migrations are numbered from 001 on, each number once: a file remembers how many it has been through.
ls src/store/sql | awk -F_ '$1 != sprintf("%03d", NR) {
    print "src/store/sql/" $0 ":1: should be number " NR; bad = 1
} END { exit bad }'
