-- What the minutes of an event leave open, and why.
CREATE TABLE left_open (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    entity TEXT NOT NULL CHECK (length(entity) BETWEEN 1 AND 40),
    row_ref TEXT NOT NULL CHECK (length(row_ref) BETWEEN 1 AND 80),
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE CASCADE,
    reason_fr TEXT NOT NULL CHECK (length(reason_fr) BETWEEN 1 AND 400),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX left_open__event ON left_open (event);
CREATE INDEX left_open__subgroup ON left_open (subgroup);
