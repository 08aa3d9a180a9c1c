-- columns only
-- Blocks that run beside others, a clock each; what a block warns of.
ALTER TABLE agenda_item ADD COLUMN parent INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE;
ALTER TABLE agenda_item ADD COLUMN subgroup INTEGER REFERENCES subgroup (id) ON DELETE SET NULL;
ALTER TABLE agenda_item ADD COLUMN bells TEXT CHECK (length(bells) <= 20);
ALTER TABLE agenda_item ADD COLUMN silent INTEGER CHECK (silent IN (0, 1));
CREATE INDEX agenda_item__parent ON agenda_item (parent);
CREATE INDEX agenda_item__subgroup ON agenda_item (subgroup);
