# Turns the numbered migrations into one C table, in the order given on the command line, and into the schema they
# lead to, for new files. The schema is read each time a programme is opened, as it was written: without remarks and
# blanks it is read sooner.

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
    return out (out ~ /[(,;]$/ ? "" : "\n")
}
# A line of C for each line of SQL.
function literal(text) {
    gsub(/\\/, "\\\\", text)
    gsub(/"/, "\\\"", text)
    gsub(/\n/, "\\n", text)
    return "    \"" text "\""
}
# A column added later stands where SQLite puts it: behind the columns, before what is said of the whole table.
function with_column(table, column,    at) {
    at = match(table, /,CHECK\(/) ? RSTART : match(table, /\)STRICT;$/)
    return substr(table, 1, at - 1) ", " column substr(table, at)
}
function take_in(statement,    word) {
    split(statement, word, /[ (]/)
    if (statement ~ /^ALTER TABLE/) {
        sub(/;$/, "", statement)
        sub(/^ALTER TABLE [a-z_]+ ADD COLUMN /, "", statement)
        made[place[word[3]]] = with_column(made[place[word[3]]], statement)
        return
    }
    made[++n_made] = statement
    place[word[3]] = n_made
}
BEGIN {
    print "#include \"store/migrations.h\"\n"
    print "const char *const migrations[] = {"
}
FNR == 1 && NR > 1 { print "    ," }
/^-- columns only$/ { print literal($0 "\n") }
/^--/ || /^$/ { next }
{
    line = terse($0)
    print literal(line)
    statement = statement line
}
line ~ /;$/ {
    take_in(statement)
    statement = ""
}
END {
    print "};\n"
    print "const int n_migrations = sizeof migrations / sizeof *migrations;\n"
    print "const char *const schema_now ="
    for (i = 1; i <= n_made; i++) print literal(made[i])
    print "    ;"
}
