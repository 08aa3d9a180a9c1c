-- Votes on several items with their rules: a ballot says who votes on what, with how many points.
CREATE TABLE ballot (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    title_fr TEXT NOT NULL CHECK (length(title_fr) BETWEEN 1 AND 200),
    event INTEGER REFERENCES event (id) ON DELETE CASCADE,
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE CASCADE,
    about TEXT NOT NULL CHECK (about IN ('wish', 'contribution', 'fund_question', 'project', 'diagnosis_entry')),
    method TEXT NOT NULL CHECK (method IN ('dot', 'hands', 'ranked')),
    budget INTEGER CHECK (budget BETWEEN 0 AND 100),
    cap INTEGER CHECK (cap BETWEEN 0 AND 100),
    negative INTEGER CHECK (negative IN (0, 1)),
    voters TEXT NOT NULL CHECK (voters IN ('person', 'organisation', 'person_no_funds', 'organisation_no_funds')),
    secret INTEGER CHECK (secret IN (0, 1)),
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 99),
    before INTEGER REFERENCES ballot (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX ballot__event ON ballot (event);
CREATE INDEX ballot__subgroup ON ballot (subgroup);
CREATE INDEX ballot__before ON ballot (before);

ALTER TABLE vote ADD COLUMN ballot INTEGER REFERENCES ballot (id) ON DELETE CASCADE;
CREATE INDEX vote__ballot ON vote (ballot);
