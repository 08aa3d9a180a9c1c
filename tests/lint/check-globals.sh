#!/bin/sh
# Data that can change and outlives a call: none but those of tests/lint/globals.txt (`file name`).
# Reads the compiled rooms: tables of pointers are in .data.rel.ro and are no variables.
nm -A -f sysv "$BUILD"/lib*.a | awk -F '|' '
    BEGIN { while ((getline line < "tests/lint/globals.txt") > 0) allowed[line] = 1 }
    $4 ~ /OBJECT/ && $7 ~ /^\.t?(data|bss)(\.|$)/ && $7 !~ /rel\.ro/ {
        n = split($1, place, ":")
        room = place[1]
        file = place[2]
        name = place[n]
        gsub(/^.*\/lib|\.a$/, "", room)
        sub(/\.o$/, "", file)
        gsub(/ |\.[0-9]+ *$/, "", name)
        if ((file " " name) in allowed) next
        printf "src/%s/%s.c: keeps a variable: %s\n", room, file, name
        bad = 1
    }
    END { exit bad }'
