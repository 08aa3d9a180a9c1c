# Include edges between rooms, and the files that may include each library (tests/lint/libraries.txt).
BEGIN {
    n = split(floors, rooms, " ")
    for (i = 1; i <= n; i++) {
        split(rooms[i], pair, "=")
        allowed[pair[1], pair[1]] = 1
        m = split(pair[2], used, ",")
        for (j = 1; j <= m; j++) allowed[pair[1], used[j]] = 1
    }
    while ((getline line < "tests/lint/libraries.txt") > 0) {
        if (line ~ /^(#|$)/) continue
        split(line, pair, " ")
        header[++n_headers] = pair[1]
        where[n_headers] = pair[2]
    }
}
function room_of(file,  parts, n) {
    n = split(file, parts, "/")
    return parts[1] == "include" ? parts[3] : parts[2]
}
function complain(why) {
    printf "%s:%d: %s\n", FILENAME, FNR, why
    bad = 1
}
/^[ \t]*#[ \t]*include/ {
    path = $0
    gsub(/^[^"<]*["<]|[">].*$/, "", path)
    room = room_of(FILENAME)
    split(path, parts, "/")
    if (path ~ /^catalyse\//) {
        if (!((room, parts[2]) in allowed)) complain(room " may not use " parts[2])
    } else if ($0 ~ /"/) {
        if (FILENAME ~ /^include/) complain("a public header may not include a header of src/")
        else if (parts[1] != room) complain("write \"" room "/" path "\", if it is this room's")
    }
    for (i = 1; i <= n_headers; i++)
        if (path ~ header[i] && FILENAME !~ where[i]) complain("<" path "> belongs to " where[i])
}
END { exit bad }
