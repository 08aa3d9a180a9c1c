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
function add_column(table, column) {
    sub(/;$/, "", column)
    sub(/^ALTER TABLE [a-z_]+ ADD COLUMN /, "", column)
    made[place[table]] = with_column(made[place[table]], column)
}
# SQLite writes a name it was told later between quotes.
function rename(table, name) {
    sub("^CREATE TABLE " table, "CREATE TABLE \"" name "\"", made[place[table]])
    place[name] = place[table]
}
# With its indexes.
function drop(table,    i) {
    made[place[table]] = ""
    for (i = 1; i <= n_made; i++)
        if (made[i] ~ "^CREATE INDEX [a-z_]+ ON " table "\\(") made[i] = ""
}
# A new file has no rows to be moved.
function take_in(statement,    word) {
    split(statement, word, /[ (;]/)
    if (word[1] == "INSERT") return
    if (word[1] == "DROP") drop(word[3])
    else if (word[4] == "RENAME") rename(word[3], word[6])
    else if (word[1] == "ALTER") add_column(word[3], statement)
    else {
        made[++n_made] = statement
        place[word[3]] = n_made
    }
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
    for (i = 1; i <= n_made; i++)
        if (made[i]) print literal(made[i])
    print "    ;"
}
