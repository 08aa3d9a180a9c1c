-- A model run of show for conferences: the choices of a column cannot be changed in place.
CREATE TABLE run_block_wider (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    run TEXT NOT NULL CHECK (run IN ('webinar', 'committee', 'formation', 'afternoon', 'subgroup', 'codev', 'committee_cross', 'conference')),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    title_fr TEXT NOT NULL CHECK (length(title_fr) BETWEEN 1 AND 200),
    title_en TEXT NOT NULL CHECK (length(title_en) BETWEEN 1 AND 200),
    planned_min INTEGER NOT NULL CHECK (planned_min BETWEEN 0 AND 6000),
    cut_min INTEGER CHECK (cut_min BETWEEN 0 AND 6000),
    optional INTEGER CHECK (optional IN (0, 1)),
    objective_fr TEXT CHECK (length(objective_fr) <= 600),
    objective_en TEXT CHECK (length(objective_en) <= 600),
    method_fr TEXT CHECK (length(method_fr) <= 600),
    method_en TEXT CHECK (length(method_en) <= 600),
    materials_fr TEXT CHECK (length(materials_fr) <= 400),
    materials_en TEXT CHECK (length(materials_en) <= 400),
    outputs_fr TEXT CHECK (length(outputs_fr) <= 400),
    outputs_en TEXT CHECK (length(outputs_en) <= 400),
    panels TEXT CHECK (length(panels) <= 120),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

INSERT INTO run_block_wider SELECT * FROM run_block;
DROP TABLE run_block;
ALTER TABLE run_block_wider RENAME TO run_block;
