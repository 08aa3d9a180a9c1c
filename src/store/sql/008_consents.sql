-- What people agree to, purpose by purpose, and since when.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    participant INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose IN ('list', 'contact', 'photo', 'recording', 'quote')),
    given INTEGER CHECK (given IN (0, 1)),
    date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    withdrawn_on TEXT CHECK (withdrawn_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    source TEXT CHECK (source IN ('said', 'paper', 'photo', 'oral', 'phone', 'chat', 'form', 'hand')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX consent__participant ON consent (participant);
