#!/bin/sh
# Functions and words that are not used, with the reason: tests/lint/banned.txt.
find src include tests -name '*.[ch]' | sort | xargs awk -f tests/lint/banned.awk
