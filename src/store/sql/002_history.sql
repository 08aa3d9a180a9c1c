CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('A', 'U', 'R', 'B')),
    inverts INTEGER NOT NULL,
    of INTEGER NOT NULL,
    undo_top INTEGER NOT NULL,
    redo_top INTEGER NOT NULL,
    prev INTEGER NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('face', 'cli', 'room')),
    process INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    act TEXT NOT NULL,
    entity TEXT,
    row INTEGER NOT NULL,
    count INTEGER NOT NULL,
    changeset BLOB
) STRICT;
CREATE INDEX history__of ON history (of);
