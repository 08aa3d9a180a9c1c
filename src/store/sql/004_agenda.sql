-- What happens to a run of show while it runs: minutes more or less, pauses, recovery plans.
ALTER TABLE event ADD COLUMN end_agreed TEXT CHECK (end_agreed GLOB '[0-2][0-9]:[0-5][0-9]');
ALTER TABLE agenda_item ADD COLUMN added_min INTEGER CHECK (added_min BETWEEN -6000 AND 6000);
ALTER TABLE agenda_item ADD COLUMN paused_at TEXT CHECK (length(paused_at) BETWEEN 20 AND 24);
ALTER TABLE agenda_item ADD COLUMN paused_ms INTEGER CHECK (paused_ms BETWEEN 0 AND 1000000000000);

CREATE TABLE replan (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    at TEXT NOT NULL CHECK (length(at) BETWEEN 20 AND 24),
    late_min INTEGER NOT NULL CHECK (late_min BETWEEN 0 AND 100000),
    taken_min INTEGER CHECK (taken_min BETWEEN 0 AND 100000),
    moved_min INTEGER CHECK (moved_min BETWEEN 0 AND 100000),
    what TEXT CHECK (length(what) <= 4000),
    reason TEXT CHECK (length(reason) <= 600),
    reason_said TEXT CHECK (length(reason_said) <= 600),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX replan__event ON replan (event);
