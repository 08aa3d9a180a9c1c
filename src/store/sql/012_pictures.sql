-- Pictures kept in the programme: its logo.
CREATE TABLE picture (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    data TEXT CHECK (length(data) <= 400000),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
