#!/bin/sh
# Includes go down only: the table is USES_* of the Makefile, given in FLOORS as `room=used,used …`.
find src include/catalyse -name '*.[ch]' | sort | xargs awk -v floors="$FLOORS" -f tests/lint/floors.awk
