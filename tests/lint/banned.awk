# Looks for the functions and words of banned.txt, outside strings; functions outside comments too.
BEGIN {
    while ((getline line < "tests/lint/banned.txt") > 0) {
        if (line ~ /^(#|$)/) continue
        split(line, field, " ")
        why = line
        sub(/^[^ ]+ +[^ ]+ +[^ ]+ +/, "", why)
        kind[field[2]] = field[1]
        except[field[2]] = field[3]
        reason[field[2]] = why
    }
}
function look(word, wanted) {
    if (kind[word] != wanted) return
    if (except[word] != "-" && FILENAME ~ except[word]) return
    printf "%s:%d: %s: %s\n", FILENAME, FNR, word, reason[word]
    bad = 1
}
# Cuts comments out of a line; `inside` remembers one that goes on.
function code_of(text,  out, at) {
    out = ""
    while (text != "") {
        if (inside) {
            at = index(text, "*/")
            if (!at) return out
            text = substr(text, at + 2)
            inside = 0
        }
        at = index(text, "/*")
        if (!at) return out text
        out = out substr(text, 1, at - 1)
        text = substr(text, at + 2)
        inside = 1
    }
    return out
}
FNR == 1 { inside = 0 }
{
    text = $0
    gsub(/\\./, "", text)
    gsub(/"[^"]*"/, "\"\"", text)
    rest = text
    while (match(rest, /[A-Z][A-Z]+/)) {
        word = substr(rest, RSTART, RLENGTH)
        if (word in kind) look(word, "word")
        rest = substr(rest, RSTART + RLENGTH)
    }
    rest = code_of(text)
    while (match(rest, /[A-Za-z_0-9]+ *\(/)) {
        word = substr(rest, RSTART, RLENGTH)
        sub(/ *\($/, "", word)
        if (word in kind) look(word, "call")
        rest = substr(rest, RSTART + RLENGTH)
    }
}
END { exit bad }
