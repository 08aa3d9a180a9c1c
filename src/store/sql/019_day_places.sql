-- Where people sit for a while without changing groups: a group at another's table, a person with another group.
CREATE TABLE day_place (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE CASCADE,
    participant INTEGER REFERENCES participant (id) ON DELETE CASCADE,
    joins INTEGER NOT NULL REFERENCES subgroup (id) ON DELETE CASCADE,
    agenda_item INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE,
    ended_at TEXT CHECK (length(ended_at) BETWEEN 20 AND 24),
    note TEXT CHECK (length(note) <= 4000),
    CHECK ((subgroup IS NULL) <> (participant IS NULL))
) STRICT;
CREATE INDEX day_place__event ON day_place (event);
CREATE INDEX day_place__subgroup ON day_place (subgroup);
CREATE INDEX day_place__participant ON day_place (participant);
CREATE INDEX day_place__joins ON day_place (joins);
CREATE INDEX day_place__agenda_item ON day_place (agenda_item);
