-- columns only
-- An election in a group without a project: the role it is about, and who is proposed for it.
ALTER TABLE decision ADD COLUMN role INTEGER REFERENCES role (id) ON DELETE SET NULL;
ALTER TABLE decision ADD COLUMN elected INTEGER REFERENCES participant (id) ON DELETE SET NULL;
CREATE INDEX decision__role ON decision (role);
CREATE INDEX decision__elected ON decision (elected);
