#!/bin/sh
# Every function of a public header is explained: by a comment in the lines right above it, which may be for
# several, or behind it.
find include -name '*.h' | sort | xargs awk '
    function is_function(line) { return depth == 0 && line ~ /^[a-z_].*[a-z_]\(/ && line !~ /^(static|typedef) / }
    FNR == 1 { said = inside = depth = 0 }
    inside { inside = !/\*\//; next }
    /^[ ]*\/\*/ { said = 1; inside = !/\*\//; next }
    /^$/ { said = 0; next }
    /^#/ { next }
    is_function($0) && !said && !/\/\*/ {
        printf "%s:%d: not explained: %s\n", FILENAME, FNR, $0
        bad = 1
    }
    { depth += gsub(/{/, "{") - gsub(/}/, "}") }
    END { exit bad }'
