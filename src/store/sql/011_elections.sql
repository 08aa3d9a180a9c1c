-- An election without candidate: a decision about who holds a mandate, with nominations and their reasons.
ALTER TABLE decision ADD COLUMN mandate INTEGER REFERENCES role_assignment (id) ON DELETE SET NULL;
CREATE INDEX decision__mandate ON decision (mandate);

ALTER TABLE vote ADD COLUMN nominee INTEGER REFERENCES participant (id) ON DELETE SET NULL;
ALTER TABLE vote ADD COLUMN reason TEXT CHECK (length(reason) <= 400);
CREATE INDEX vote__nominee ON vote (nominee);
