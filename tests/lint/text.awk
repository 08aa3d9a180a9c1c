BEGIN { max_file = 500; max_function = 60 }
function complain(file, line, why) {
    printf "%s:%d: %s\n", file, line, why
    bad = 1
}
function file_end() {
    if (is_c && lines > max_file) complain(name, lines, "more than " max_file " lines: one idea a file")
}
FNR == 1 {
    file_end()
    name = FILENAME
    is_c = name ~ /\.[ch]$/
    start = 0
}
{ lines = FNR }
/\r$/ { complain(name, FNR, "ends like on Windows") }
/[ \t]$/ { complain(name, FNR, "blanks at the end") }
/\t/ && name !~ /(Makefile|\.mk)$/ { complain(name, FNR, "a tab") }
is_c && /^[A-Za-z_].*\) *\{$/ { start = FNR }
is_c && /^[A-Za-z_].*\($|^ .*\) \{$/ && !start && head { start = FNR }
is_c { head = /^[A-Za-z_][^;={}]*[,(]$/ || (head && /^ [^;={}]*,$/) }
is_c && /^\}/ {
    if (start && FNR - start + 1 > max_function)
        complain(name, start, "a function of " (FNR - start + 1) " lines: at most " max_function)
    start = 0
}
END {
    file_end()
    exit bad
}
