# Turns the numbered migrations into one C table, in the order given on the command line. The schema is read each
# time a programme is opened, as it was written: without remarks and blanks it is read sooner.

# Blanks say something only between two words, and in literals; a reference is to the primary key anyhow.
function terse(line,    part, n, i, out) {
    n = split(line, part, "'")
    for (i = 1; i <= n; i++) {
        if (i % 2) {
            gsub(/^ +/, "", part[i])
            gsub(/ *\(id\) *ON /, " ON ", part[i])
            gsub(/ *\( */, "(", part[i])
            gsub(/ *\) */, ")", part[i])
            gsub(/ *, */, ",", part[i])
            gsub(/ *<= */, "<=", part[i])
        }
        out = out (i > 1 ? "'" : "") part[i]
    }
    return out
}
BEGIN {
    print "#include \"store/migrations.h\"\n"
    print "const char *const migrations[] = {"
}
FNR == 1 && NR > 1 { print "    ," }
/^-- / && !/^-- columns only$/ { next }
{
    line = /^--/ ? $0 : terse($0)
    gsub(/\\/, "\\\\", line)
    gsub(/"/, "\\\"", line)
    print "    \"" line (line ~ /[(,;]$/ ? "" : "\\n") "\""
}
END {
    print "};\n"
    print "const int n_migrations = sizeof migrations / sizeof *migrations;"
}
