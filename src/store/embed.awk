# Turns the numbered migrations into one C table, in the order given on the command line.
BEGIN {
    print "#include \"store/migrations.h\"\n"
    print "const char *const migrations[] = {"
}
FNR == 1 && NR > 1 { print "    ," }
{
    gsub(/\\/, "\\\\")
    gsub(/"/, "\\\"")
    print "    \"" $0 "\\n\""
}
END {
    print "};\n"
    print "const int n_migrations = sizeof migrations / sizeof *migrations;"
}
