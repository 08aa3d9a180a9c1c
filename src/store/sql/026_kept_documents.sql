-- columns only
-- The text of a document as it was validated, in parts.
CREATE TABLE kept_document (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL CHECK (length(document) BETWEEN 1 AND 200),
    lang TEXT NOT NULL CHECK (lang IN ('fr', 'en')),
    version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 9999),
    day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 1 AND 9999),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 40000),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
