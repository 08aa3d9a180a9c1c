-- Who is proposed for which theme and under which constraints; who sits where in rotations; wishes, tables and
-- limits of funder meetings.
CREATE TABLE placement (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    theme INTEGER REFERENCES theme (id) ON DELETE CASCADE,
    observer INTEGER CHECK (observer IN (0, 1)),
    locked INTEGER CHECK (locked IN (0, 1)),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX placement__org ON placement (org);
CREATE INDEX placement__theme ON placement (theme);

CREATE TABLE placement_rule (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('together', 'apart', 'forbid')),
    org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    other INTEGER REFERENCES organisation (id) ON DELETE CASCADE,
    theme INTEGER REFERENCES theme (id) ON DELETE CASCADE,
    reason TEXT CHECK (length(reason) <= 400),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX placement_rule__org ON placement_rule (org);
CREATE INDEX placement_rule__other ON placement_rule (other);
CREATE INDEX placement_rule__theme ON placement_rule (theme);

CREATE TABLE seat (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 100),
    at_table INTEGER NOT NULL CHECK (at_table BETWEEN 1 AND 500),
    participant INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    frozen INTEGER CHECK (frozen IN (0, 1)),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX seat__event ON seat (event);
CREATE INDEX seat__participant ON seat (participant);

CREATE TABLE meeting_limit (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    funder INTEGER REFERENCES organisation (id) ON DELETE CASCADE,
    project INTEGER REFERENCES project (id) ON DELETE CASCADE,
    off_from TEXT CHECK (off_from GLOB '[0-2][0-9]:[0-5][0-9]'),
    off_to TEXT CHECK (off_to GLOB '[0-2][0-9]:[0-5][0-9]'),
    most INTEGER CHECK (most BETWEEN 0 AND 100),
    note TEXT CHECK (length(note) <= 4000),
    CHECK (funder IS NULL OR project IS NULL)
) STRICT;
CREATE INDEX meeting_limit__event ON meeting_limit (event);
CREATE INDEX meeting_limit__funder ON meeting_limit (funder);
CREATE INDEX meeting_limit__project ON meeting_limit (project);

ALTER TABLE funder_meeting ADD COLUMN wish_fund INTEGER CHECK (wish_fund BETWEEN 0 AND 3);
ALTER TABLE funder_meeting ADD COLUMN wish_project INTEGER CHECK (wish_project BETWEEN 0 AND 3);
ALTER TABLE funder_meeting ADD COLUMN start TEXT CHECK (start GLOB '[0-2][0-9]:[0-5][0-9]');
ALTER TABLE funder_meeting ADD COLUMN at_table INTEGER CHECK (at_table BETWEEN 1 AND 500);
