CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    value TEXT CHECK (length(value) <= 4000),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX setting__folded ON setting (folded, id);

CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    no INTEGER NOT NULL CHECK (no BETWEEN 1 AND 99),
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 120),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    axis TEXT CHECK (axis IN ('but', 'confiance', 'gouvernance', 'roles', 'moyens', 'droit', 'mesure', 'duree')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    section INTEGER NOT NULL REFERENCES section (id) ON DELETE CASCADE,
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    starred INTEGER CHECK (starred IN (0, 1)),
    level TEXT NOT NULL CHECK (level IN ('N0', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6')),
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 400),
    text_en TEXT CHECK (length(text_en) <= 400),
    why_fr TEXT CHECK (length(why_fr) <= 400),
    why_en TEXT CHECK (length(why_en) <= 400),
    good_fr TEXT CHECK (length(good_fr) <= 400),
    good_en TEXT CHECK (length(good_en) <= 400),
    trap_fr TEXT CHECK (length(trap_fr) <= 400),
    trap_en TEXT CHECK (length(trap_en) <= 400),
    sources TEXT CHECK (length(sources) <= 80),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX question__section ON question (section);

CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 120),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    duties_fr TEXT CHECK (length(duties_fr) <= 400),
    duties_en TEXT CHECK (length(duties_en) <= 400),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE commitment_type (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 120),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    unit TEXT NOT NULL CHECK (unit IN ('EUR', 'EUR/year', 'days', 'days/month', 'hours', 'FTE', 'm2', 'months', 'items', 'headcount', 'contacts', 'actions', 'percent', 'volume', 'dataset')),
    units_fr TEXT CHECK (length(units_fr) <= 80),
    units_en TEXT CHECK (length(units_en) <= 80),
    conditions_fr TEXT CHECK (length(conditions_fr) <= 300),
    conditions_en TEXT CHECK (length(conditions_en) <= 300),
    evidence_fr TEXT CHECK (length(evidence_fr) <= 300),
    evidence_en TEXT CHECK (length(evidence_en) <= 300),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE rasci_default (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 120),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    letters TEXT NOT NULL CHECK (length(letters) BETWEEN 1 AND 120),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE canvas_block (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    canvas TEXT NOT NULL CHECK (canvas IN ('diagnosis', 'project')),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 120),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    question_fr TEXT CHECK (length(question_fr) <= 300),
    question_en TEXT CHECK (length(question_en) <= 300),
    cap INTEGER CHECK (cap BETWEEN 1 AND 99),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE run_block (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    run TEXT NOT NULL CHECK (run IN ('webinar', 'committee', 'formation', 'afternoon', 'subgroup', 'codev', 'committee_cross')),
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

CREATE TABLE modality (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE legal_option (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE bridge (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE follow_point (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE call_step (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE method (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE structuring_step (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE agreement_heading (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE legal_figure (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 300),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 300),
    text_fr TEXT CHECK (length(text_fr) <= 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    caution_fr TEXT CHECK (length(caution_fr) <= 600),
    caution_en TEXT CHECK (length(caution_en) <= 600),
    param TEXT CHECK (length(param) <= 120),
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 160),
    kind TEXT NOT NULL CHECK (kind IN ('ACI', 'AI', 'EI', 'ETTI', 'EITI', 'GEIQ', 'EA', 'EATT', 'RQ', 'FRUP', 'FAB', 'FE', 'FDD', 'EM', 'COL', 'RES', 'ACC', 'OTH')),
    legal_form TEXT CHECK (length(legal_form) <= 80),
    dept TEXT CHECK (length(dept) <= 3),
    commune TEXT CHECK (length(commune) <= 120),
    network TEXT CHECK (length(network) <= 120),
    perm_fte INTEGER CHECK (perm_fte BETWEEN 0 AND 10000000),
    parcours_positions INTEGER CHECK (parcours_positions BETWEEN 0 AND 100000),
    annual_budget INTEGER CHECK (annual_budget BETWEEN -100000000000000 AND 100000000000000),
    activity_fr TEXT CHECK (length(activity_fr) <= 200),
    activity_en TEXT CHECK (length(activity_en) <= 200),
    mecenat_eligible TEXT CHECK (mecenat_eligible IN ('yes', 'no', 'to_check', 'ruling')),
    host_name TEXT CHECK (length(host_name) <= 160),
    website TEXT CHECK (length(website) <= 200),
    gap_note TEXT CHECK (length(gap_note) <= 600),
    state TEXT NOT NULL CHECK (state IN ('prospect', 'member', 'inactive')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX organisation__folded ON organisation (folded, id);

CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
    title_fr TEXT NOT NULL CHECK (length(title_fr) BETWEEN 1 AND 200),
    title_en TEXT CHECK (length(title_en) <= 200),
    region TEXT CHECK (length(region) <= 120),
    convenor_org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    facilitator_org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    start TEXT CHECK (start GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "end" TEXT CHECK ("end" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    lang_default TEXT NOT NULL CHECK (lang_default IN ('fr', 'en')),
    goals TEXT CHECK (length(goals) <= 2000),
    call_opens TEXT CHECK (call_opens GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    group_min INTEGER CHECK (group_min BETWEEN 1 AND 50),
    group_max INTEGER CHECK (group_max BETWEEN 1 AND 50),
    with_budget INTEGER CHECK (with_budget IN (0, 1)),
    with_structuring INTEGER CHECK (with_structuring IN (0, 1)),
    with_selfdiag INTEGER CHECK (with_selfdiag IN (0, 1)),
    letterhead TEXT CHECK (length(letterhead) <= 400),
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'running', 'closed', 'archived')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX programme__folded ON programme (folded, id);
CREATE INDEX programme__convenor_org ON programme (convenor_org);
CREATE INDEX programme__facilitator_org ON programme (facilitator_org);

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    programme INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    no INTEGER NOT NULL CHECK (no BETWEEN 1 AND 5),
    kind TEXT NOT NULL CHECK (kind IN ('webinar', 'call', 'subgroups', 'afternoon', 'followup')),
    objective_fr TEXT CHECK (length(objective_fr) <= 1000),
    objective_en TEXT CHECK (length(objective_en) <= 1000),
    planned_from TEXT CHECK (planned_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    planned_to TEXT CHECK (planned_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    skip_reason TEXT CHECK (length(skip_reason) <= 300),
    state TEXT NOT NULL CHECK (state IN ('todo', 'ready', 'live', 'done', 'skipped')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX stage__programme ON stage (programme);

CREATE TABLE theme (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 12),
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 120),
    name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    origin TEXT CHECK (origin IN ('wish', 'call', 'funder', 'convenor')),
    description TEXT CHECK (length(description) <= 1000),
    webinar_votes INTEGER CHECK (webinar_votes BETWEEN 0 AND 100000),
    merged_into INTEGER REFERENCES theme (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('suggested', 'opened', 'retained', 'merged', 'parked')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX theme__folded ON theme (folded, id);
CREATE INDEX theme__merged_into ON theme (merged_into);

CREATE TABLE fund_profile (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    annual_grants INTEGER CHECK (annual_grants BETWEEN -100000000000000 AND 100000000000000),
    ticket_min INTEGER CHECK (ticket_min BETWEEN -100000000000000 AND 100000000000000),
    ticket_max INTEGER CHECK (ticket_max BETWEEN -100000000000000 AND 100000000000000),
    multi_year_max INTEGER CHECK (multi_year_max BETWEEN 0 AND 20),
    covers_core TEXT CHECK (covers_core IN ('yes', 'partial', 'no')),
    exclusions TEXT CHECK (length(exclusions) <= 600),
    regrant_allowed TEXT CHECK (regrant_allowed IN ('yes', 'no', 'case')),
    expectation_fr TEXT CHECK (length(expectation_fr) <= 600),
    private_note TEXT CHECK (length(private_note) <= 2000),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX fund_profile__org ON fund_profile (org);

CREATE TABLE fund_theme (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    profile INTEGER NOT NULL REFERENCES fund_profile (id) ON DELETE CASCADE,
    theme INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX fund_theme__profile ON fund_theme (profile);
CREATE INDEX fund_theme__theme ON fund_theme (theme);

CREATE TABLE fund_month (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    profile INTEGER NOT NULL REFERENCES fund_profile (id) ON DELETE CASCADE,
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX fund_month__profile ON fund_month (profile);

CREATE TABLE fund_support (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    profile INTEGER NOT NULL REFERENCES fund_profile (id) ON DELETE CASCADE,
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 200),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX fund_support__profile ON fund_support (profile);

CREATE TABLE expression_of_interest (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    received_on TEXT CHECK (received_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    source TEXT CHECK (source IN ('said', 'paper', 'photo', 'oral', 'phone', 'chat', 'form', 'hand')),
    contact INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    contact_name TEXT CHECK (length(contact_name) <= 160),
    motivation TEXT CHECK (length(motivation) <= 600),
    need_seen TEXT CHECK (length(need_seen) <= 600),
    brings TEXT CHECK (length(brings) <= 600),
    needs TEXT CHECK (length(needs) <= 600),
    experience TEXT CHECK (experience IN ('none', 'occasional', 'regular')),
    lead_ready TEXT CHECK (lead_ready IN ('no', 'maybe', 'yes')),
    days_per_month INTEGER CHECK (days_per_month BETWEEN 0 AND 100),
    mandate_from_board TEXT CHECK (mandate_from_board IN ('yes', 'planned', 'no')),
    board_date TEXT CHECK (board_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    patrons TEXT CHECK (length(patrons) <= 600),
    attends INTEGER CHECK (attends IN (0, 1)),
    share_organisers INTEGER CHECK (share_organisers IN (0, 1)),
    share_group INTEGER CHECK (share_group IN (0, 1)),
    share_funds INTEGER CHECK (share_funds IN (0, 1)),
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE SET NULL,
    reason_code TEXT CHECK (reason_code IN ('out_of_scope', 'incomplete', 'no_mandate', 'full', 'theme_parked', 'duplicate', 'unreachable', 'other')),
    reason_private TEXT CHECK (length(reason_private) <= 400),
    reason_said TEXT CHECK (length(reason_said) <= 400),
    offer TEXT CHECK (offer IN ('other_theme', 'observer', 'next_call')),
    state TEXT NOT NULL CHECK (state IN ('invited', 'received', 'complete', 'shortlisted', 'selected', 'waitlisted', 'declined', 'withdrawn', 'expired')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX expression_of_interest__org ON expression_of_interest (org);
CREATE INDEX expression_of_interest__contact ON expression_of_interest (contact);
CREATE INDEX expression_of_interest__subgroup ON expression_of_interest (subgroup);

CREATE TABLE interest_rank (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    expression INTEGER NOT NULL REFERENCES expression_of_interest (id) ON DELETE CASCADE,
    theme INTEGER NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 3),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX interest_rank__expression ON interest_rank (expression);
CREATE INDEX interest_rank__theme ON interest_rank (theme);

CREATE TABLE interest_territory (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    expression INTEGER NOT NULL REFERENCES expression_of_interest (id) ON DELETE CASCADE,
    dept TEXT NOT NULL CHECK (length(dept) BETWEEN 1 AND 3),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX interest_territory__expression ON interest_territory (expression);

CREATE TABLE score (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    expression INTEGER NOT NULL REFERENCES expression_of_interest (id) ON DELETE CASCADE,
    juror TEXT NOT NULL CHECK (length(juror) BETWEEN 1 AND 80),
    criterion INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
    value INTEGER CHECK (value BETWEEN 0 AND 3),
    recused INTEGER CHECK (recused IN (0, 1)),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX score__expression ON score (expression);
CREATE INDEX score__criterion ON score (criterion);

CREATE TABLE subgroup (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    theme INTEGER NOT NULL REFERENCES theme (id) ON DELETE RESTRICT,
    name TEXT CHECK (length(name) <= 120),
    convenor_org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    convenor_person INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    scope_fr TEXT CHECK (length(scope_fr) <= 600),
    rules TEXT CHECK (length(rules) <= 1000),
    min_orgs INTEGER CHECK (min_orgs BETWEEN 1 AND 50),
    max_orgs INTEGER CHECK (max_orgs BETWEEN 1 AND 50),
    room TEXT CHECK (length(room) <= 60),
    level_said TEXT CHECK (level_said IN ('N0', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6')),
    level_reason TEXT CHECK (length(level_reason) <= 400),
    level_shared INTEGER CHECK (level_shared IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('forming', 'confirmed', 'active', 'paused', 'became_consortium', 'merged', 'closed')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX subgroup__folded ON subgroup (folded, id);
CREATE INDEX subgroup__theme ON subgroup (theme);
CREATE INDEX subgroup__convenor_org ON subgroup (convenor_org);
CREATE INDEX subgroup__convenor_person ON subgroup (convenor_person);

CREATE TABLE subgroup_member (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    subgroup INTEGER NOT NULL REFERENCES subgroup (id) ON DELETE CASCADE,
    org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    observer INTEGER CHECK (observer IN (0, 1)),
    joined TEXT CHECK (joined GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    left_on TEXT CHECK (left_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reason TEXT CHECK (length(reason) <= 400),
    reason_said TEXT CHECK (length(reason_said) <= 400),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX subgroup_member__subgroup ON subgroup_member (subgroup);
CREATE INDEX subgroup_member__org ON subgroup_member (org);

CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL CHECK (length(first_name) BETWEEN 1 AND 80),
    last_name TEXT NOT NULL CHECK (length(last_name) BETWEEN 1 AND 80),
    org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    programme_role TEXT NOT NULL CHECK (programme_role IN ('voice', 'funder', 'host', 'facil', 'observer', 'expert', 'concerned')),
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE SET NULL,
    function TEXT CHECK (length(function) <= 120),
    email TEXT CHECK (length(email) <= 200),
    may_commit INTEGER CHECK (may_commit IN (0, 1)),
    consent_list INTEGER CHECK (consent_list IN (0, 1)),
    consent_date TEXT CHECK (consent_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    delete_after TEXT CHECK (delete_after GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    access_needs TEXT CHECK (length(access_needs) <= 300),
    state TEXT NOT NULL CHECK (state IN ('invited', 'registered', 'present', 'absent', 'excused')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX participant__folded ON participant (folded, id);
CREATE INDEX participant__org ON participant (org);
CREATE INDEX participant__subgroup ON participant (subgroup);

CREATE TABLE contact_log (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    participant INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'letter', 'phone', 'meeting')),
    date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
    text_fr TEXT CHECK (length(text_fr) <= 2000),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX contact_log__org ON contact_log (org);
CREATE INDEX contact_log__participant ON contact_log (participant);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    stage INTEGER NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
    title_fr TEXT NOT NULL CHECK (length(title_fr) BETWEEN 1 AND 200),
    title_en TEXT CHECK (length(title_en) <= 200),
    kind TEXT NOT NULL CHECK (kind IN ('webinar', 'meeting', 'workshop', 'conference', 'bilateral', 'speed')),
    date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    start TEXT NOT NULL CHECK (start GLOB '[0-2][0-9]:[0-5][0-9]'),
    "end" TEXT NOT NULL CHECK ("end" GLOB '[0-2][0-9]:[0-5][0-9]'),
    place TEXT CHECK (length(place) <= 200),
    capacity INTEGER CHECK (capacity BETWEEN 0 AND 100000),
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'open', 'live', 'held', 'minuted', 'cancelled')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX event__stage ON event (stage);
CREATE INDEX event__subgroup ON event (subgroup);

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    title_fr TEXT NOT NULL CHECK (length(title_fr) BETWEEN 1 AND 200),
    title_en TEXT CHECK (length(title_en) <= 200),
    planned_min INTEGER NOT NULL CHECK (planned_min BETWEEN 0 AND 6000),
    actual_min INTEGER CHECK (actual_min BETWEEN 0 AND 6000),
    cut_min INTEGER CHECK (cut_min BETWEEN 0 AND 6000),
    optional INTEGER CHECK (optional IN (0, 1)),
    locked_start TEXT CHECK (locked_start GLOB '[0-2][0-9]:[0-5][0-9]'),
    locked_end TEXT CHECK (locked_end GLOB '[0-2][0-9]:[0-5][0-9]'),
    linked INTEGER CHECK (linked IN (0, 1)),
    objective_fr TEXT CHECK (length(objective_fr) <= 600),
    objective_en TEXT CHECK (length(objective_en) <= 600),
    method_fr TEXT CHECK (length(method_fr) <= 600),
    method_en TEXT CHECK (length(method_en) <= 600),
    materials_fr TEXT CHECK (length(materials_fr) <= 400),
    materials_en TEXT CHECK (length(materials_en) <= 400),
    outputs_fr TEXT CHECK (length(outputs_fr) <= 400),
    outputs_en TEXT CHECK (length(outputs_en) <= 400),
    lead_person INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    panels TEXT CHECK (length(panels) <= 120),
    started_at TEXT CHECK (length(started_at) BETWEEN 20 AND 24),
    ended_at TEXT CHECK (length(ended_at) BETWEEN 20 AND 24),
    state TEXT NOT NULL CHECK (state IN ('pending', 'running', 'paused', 'done', 'cut')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX agenda_item__event ON agenda_item (event);
CREATE INDEX agenda_item__lead_person ON agenda_item (lead_person);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    agenda_item INTEGER REFERENCES agenda_item (id) ON DELETE CASCADE,
    arrived TEXT CHECK (arrived GLOB '[0-2][0-9]:[0-5][0-9]'),
    left_at TEXT CHECK (left_at GLOB '[0-2][0-9]:[0-5][0-9]'),
    source TEXT CHECK (source IN ('said', 'paper', 'photo', 'oral', 'phone', 'chat', 'form', 'hand')),
    state TEXT NOT NULL CHECK (state IN ('expected', 'present', 'absent', 'excused', 'late', 'left')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX attendance__event ON attendance (event);
CREATE INDEX attendance__participant ON attendance (participant);
CREATE INDEX attendance__agenda_item ON attendance (agenda_item);

CREATE TABLE encounter (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    met INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX encounter__event ON encounter (event);
CREATE INDEX encounter__participant ON encounter (participant);
CREATE INDEX encounter__met ON encounter (met);

CREATE TABLE photo (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER REFERENCES event (id) ON DELETE CASCADE,
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE CASCADE,
    agenda_item INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    path TEXT NOT NULL CHECK (length(path) BETWEEN 1 AND 400),
    caption TEXT CHECK (length(caption) <= 200),
    rights TEXT NOT NULL CHECK (rights IN ('unknown', 'internal', 'public')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX photo__event ON photo (event);
CREATE INDEX photo__subgroup ON photo (subgroup);
CREATE INDEX photo__agenda_item ON photo (agenda_item);

CREATE TABLE wish (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    author_org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    author_person INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    anonymous INTEGER CHECK (anonymous IN (0, 1)),
    theme INTEGER REFERENCES theme (id) ON DELETE SET NULL,
    cluster INTEGER REFERENCES wish (id) ON DELETE SET NULL,
    votes INTEGER CHECK (votes BETWEEN 0 AND 100000),
    source TEXT CHECK (source IN ('said', 'paper', 'photo', 'oral', 'phone', 'chat', 'form', 'hand')),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    state TEXT NOT NULL CHECK (state IN ('raw', 'clustered', 'kept', 'parked')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX wish__event ON wish (event);
CREATE INDEX wish__author_org ON wish (author_org);
CREATE INDEX wish__author_person ON wish (author_person);
CREATE INDEX wish__theme ON wish (theme);
CREATE INDEX wish__cluster ON wish (cluster);

CREATE TABLE contribution (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    heading TEXT NOT NULL CHECK (length(heading) BETWEEN 1 AND 160),
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 800),
    text_en TEXT CHECK (length(text_en) <= 800),
    side TEXT CHECK (side IN ('funder', 'field', 'network', 'mixed')),
    votes INTEGER CHECK (votes BETWEEN 0 AND 100000),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    state TEXT NOT NULL CHECK (state IN ('raw', 'clustered', 'published', 'dropped')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX contribution__event ON contribution (event);

CREATE TABLE fund_question (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 600),
    fund INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    votes INTEGER CHECK (votes BETWEEN 0 AND 100000),
    answer_fr TEXT CHECK (length(answer_fr) <= 1000),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX fund_question__event ON fund_question (event);
CREATE INDEX fund_question__fund ON fund_question (fund);

CREATE TABLE modality_choice (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    modality INTEGER NOT NULL REFERENCES modality (id) ON DELETE CASCADE,
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX modality_choice__event ON modality_choice (event);
CREATE INDEX modality_choice__org ON modality_choice (org);
CREATE INDEX modality_choice__modality ON modality_choice (modality);

CREATE TABLE diagnosis_entry (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    subgroup INTEGER NOT NULL REFERENCES subgroup (id) ON DELETE CASCADE,
    block TEXT NOT NULL CHECK (block IN ('publics', 'constat', 'paroles', 'freins', 'causes', 'effets', 'ressources', 'manques', 'leviers', 'verifier')),
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 600),
    text_en TEXT CHECK (length(text_en) <= 600),
    kind TEXT NOT NULL CHECK (kind IN ('fact', 'view', 'gap', 'resource')),
    source TEXT CHECK (length(source) <= 200),
    figure INTEGER CHECK (figure BETWEEN -2305843009213693952 AND 2305843009213693951),
    unit TEXT CHECK (length(unit) <= 40),
    year INTEGER CHECK (year BETWEEN 1900 AND 2199),
    territory TEXT CHECK (length(territory) <= 120),
    priority INTEGER CHECK (priority BETWEEN 1 AND 5),
    counter_text TEXT CHECK (length(counter_text) <= 600),
    wish INTEGER REFERENCES wish (id) ON DELETE SET NULL,
    entered_from TEXT CHECK (entered_from IN ('said', 'paper', 'photo', 'oral', 'phone', 'chat', 'form', 'hand')),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    state TEXT NOT NULL CHECK (state IN ('raw', 'checked', 'agreed', 'disputed')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX diagnosis_entry__subgroup ON diagnosis_entry (subgroup);
CREATE INDEX diagnosis_entry__wish ON diagnosis_entry (wish);

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    subgroup INTEGER NOT NULL REFERENCES subgroup (id) ON DELETE RESTRICT,
    title_fr TEXT NOT NULL CHECK (length(title_fr) BETWEEN 1 AND 160),
    title_en TEXT CHECK (length(title_en) <= 160),
    summary_fr TEXT CHECK (length(summary_fr) <= 300),
    horizon_months INTEGER CHECK (horizon_months BETWEEN 0 AND 240),
    budget_total INTEGER CHECK (budget_total BETWEEN -100000000000000 AND 100000000000000),
    amount_sought INTEGER CHECK (amount_sought BETWEEN -100000000000000 AND 100000000000000),
    own_funds INTEGER CHECK (own_funds BETWEEN -100000000000000 AND 100000000000000),
    other_secured INTEGER CHECK (other_secured BETWEEN -100000000000000 AND 100000000000000),
    beneficiaries INTEGER CHECK (beneficiaries BETWEEN 0 AND 1000000),
    need INTEGER REFERENCES diagnosis_entry (id) ON DELETE SET NULL,
    modality INTEGER REFERENCES modality (id) ON DELETE SET NULL,
    first_test TEXT CHECK (length(first_test) <= 300),
    first_test_state TEXT NOT NULL CHECK (first_test_state IN ('none', 'planned', 'started', 'done')),
    first_test_on TEXT CHECK (first_test_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('idea', 'framed', 'costed', 'submitted', 'funded', 'running', 'finalising', 'closed', 'suspended', 'abandoned')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX project__folded ON project (folded, id);
CREATE INDEX project__subgroup ON project (subgroup);
CREATE INDEX project__need ON project (need);
CREATE INDEX project__modality ON project (modality);

CREATE TABLE canvas_entry (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    block TEXT NOT NULL CHECK (block IN ('name', 'need', 'people', 'change', 'chain', 'assumptions', 'who', 'brings', 'test', 'resources', 'measures', 'ask')),
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 1200),
    text_en TEXT CHECK (length(text_en) <= 1200),
    entered_from TEXT CHECK (entered_from IN ('said', 'paper', 'photo', 'oral', 'phone', 'chat', 'form', 'hand')),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX canvas_entry__project ON canvas_entry (project);

CREATE TABLE deliverable (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    pos INTEGER NOT NULL CHECK (pos BETWEEN 0 AND 1073741824),
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 120),
    name_en TEXT CHECK (length(name_en) <= 120),
    due TEXT CHECK (due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX deliverable__project ON deliverable (project);

CREATE TABLE rasci_cell (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    deliverable INTEGER NOT NULL REFERENCES deliverable (id) ON DELETE CASCADE,
    org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    letter TEXT NOT NULL CHECK (letter IN ('R', 'A', 'S', 'C', 'I')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX rasci_cell__deliverable ON rasci_cell (deliverable);
CREATE INDEX rasci_cell__org ON rasci_cell (org);

CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    member INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    year INTEGER CHECK (year BETWEEN 1900 AND 2199),
    nature TEXT NOT NULL CHECK (nature IN ('direct', 'coordination', 'overhead', 'evaluation', 'contingency')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN -100000000000000 AND 100000000000000),
    funding_type TEXT CHECK (funding_type IN ('none', 'free', 'core', 'project', 'salary', 'capital', 'regrant')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'locked')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX budget_line__project ON budget_line (project);
CREATE INDEX budget_line__member ON budget_line (member);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name_fr TEXT NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 160),
    name_en TEXT CHECK (length(name_en) <= 160),
    level TEXT NOT NULL CHECK (level IN ('activity', 'output', 'outcome', 'impact')),
    unit TEXT NOT NULL CHECK (length(unit) BETWEEN 1 AND 40),
    baseline INTEGER CHECK (baseline BETWEEN -2305843009213693952 AND 2305843009213693951),
    target INTEGER CHECK (target BETWEEN -2305843009213693952 AND 2305843009213693951),
    latest INTEGER CHECK (latest BETWEEN -2305843009213693952 AND 2305843009213693951),
    date TEXT CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    collected_by INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('defined', 'collected', 'reviewed')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX indicator__project ON indicator (project);
CREATE INDEX indicator__collected_by ON indicator (collected_by);

CREATE TABLE risk (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    subgroup INTEGER NOT NULL REFERENCES subgroup (id) ON DELETE CASCADE,
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 300),
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 4),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
    owner INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    response TEXT CHECK (response IN ('avoid', 'reduce', 'share', 'accept')),
    state TEXT NOT NULL CHECK (state IN ('open', 'watched', 'happened', 'closed')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX risk__subgroup ON risk (subgroup);
CREATE INDEX risk__owner ON risk (owner);

CREATE TABLE consortium (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE RESTRICT,
    name TEXT CHECK (length(name) <= 120),
    lead_org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    backbone_org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    legal_option INTEGER REFERENCES legal_option (id) ON DELETE SET NULL,
    flow_model TEXT CHECK (flow_model IN ('direct', 'lead', 'host', 'invoice', 'pooled', 'm2m')),
    joint_liability TEXT NOT NULL CHECK (joint_liability IN ('none', 'lead', 'all')),
    signed_on TEXT CHECK (signed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    ends_on TEXT CHECK (ends_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    outcome TEXT NOT NULL CHECK (outcome IN ('none', 'follow_on', 'lasting_form', 'handover')),
    state TEXT NOT NULL CHECK (state IN ('emerging', 'pre_consortium', 'agreed', 'signed', 'operating', 'renewed', 'wound_up')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX consortium__folded ON consortium (folded, id);
CREATE INDEX consortium__project ON consortium (project);
CREATE INDEX consortium__lead_org ON consortium (lead_org);
CREATE INDEX consortium__backbone_org ON consortium (backbone_org);
CREATE INDEX consortium__legal_option ON consortium (legal_option);

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    consortium INTEGER NOT NULL REFERENCES consortium (id) ON DELETE CASCADE,
    org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    tier TEXT NOT NULL CHECK (tier IN ('core', 'associate', 'observer')),
    joined TEXT CHECK (joined GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    left_on TEXT CHECK (left_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    voting INTEGER CHECK (voting IN (0, 1)),
    overhead_share_bp INTEGER CHECK (overhead_share_bp BETWEEN 0 AND 10000),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'active', 'leaving', 'left', 'excluded')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX membership__consortium ON membership (consortium);
CREATE INDEX membership__org ON membership (org);

CREATE TABLE role_assignment (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    consortium INTEGER REFERENCES consortium (id) ON DELETE SET NULL,
    role INTEGER NOT NULL REFERENCES role (id) ON DELETE RESTRICT,
    org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    person INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    deputy INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    mandate_text TEXT CHECK (length(mandate_text) <= 600),
    may_speak INTEGER CHECK (may_speak IN (0, 1)),
    may_sign INTEGER CHECK (may_sign IN (0, 1)),
    may_receive INTEGER CHECK (may_receive IN (0, 1)),
    may_pass_on INTEGER CHECK (may_pass_on IN (0, 1)),
    may_report INTEGER CHECK (may_report IN (0, 1)),
    from_date TEXT CHECK (from_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_date TEXT CHECK (to_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'held', 'ended')),
    note TEXT CHECK (length(note) <= 4000),
    CHECK (org IS NULL OR person IS NULL)
) STRICT;
CREATE INDEX role_assignment__project ON role_assignment (project);
CREATE INDEX role_assignment__consortium ON role_assignment (consortium);
CREATE INDEX role_assignment__role ON role_assignment (role);
CREATE INDEX role_assignment__org ON role_assignment (org);
CREATE INDEX role_assignment__person ON role_assignment (person);
CREATE INDEX role_assignment__deputy ON role_assignment (deputy);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE CASCADE,
    org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('charter', 'agreement', 'addendum', 'board_minute', 'budget', 'receipt', 'report', 'photo')),
    path TEXT CHECK (length(path) <= 400),
    version TEXT CHECK (length(version) <= 20),
    date TEXT CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'shared', 'signed', 'superseded')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX document__subgroup ON document (subgroup);
CREATE INDEX document__org ON document (org);

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    from_org INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    type INTEGER NOT NULL REFERENCES commitment_type (id) ON DELETE RESTRICT,
    quantity INTEGER CHECK (quantity BETWEEN 0 AND 1000000000000),
    unit TEXT CHECK (unit IN ('EUR', 'EUR/year', 'days', 'days/month', 'hours', 'FTE', 'm2', 'months', 'items', 'headcount', 'contacts', 'actions', 'percent', 'volume', 'dataset')),
    project INTEGER REFERENCES project (id) ON DELETE CASCADE,
    consortium INTEGER REFERENCES consortium (id) ON DELETE SET NULL,
    to_org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    said_by INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    intention INTEGER CHECK (intention IN (0, 1)),
    valued INTEGER CHECK (valued BETWEEN -100000000000000 AND 100000000000000),
    valuation_method TEXT CHECK (length(valuation_method) <= 200),
    earmark TEXT CHECK (earmark IN ('none', 'free', 'core', 'project', 'salary', 'capital', 'regrant')),
    earmark_strength TEXT CHECK (earmark_strength IN ('none', 'soft', 'firm', 'tight')),
    conditions_fr TEXT CHECK (length(conditions_fr) <= 400),
    conditions_en TEXT CHECK (length(conditions_en) <= 400),
    start TEXT CHECK (start GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    "end" TEXT CHECK ("end" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    postponed INTEGER CHECK (postponed BETWEEN 0 AND 99),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'signed', 'kept', 'partly_kept', 'lapsed', 'withdrawn')),
    note TEXT CHECK (length(note) <= 4000),
    CHECK (consortium IS NULL OR to_org IS NULL)
) STRICT;
CREATE INDEX commitment__from_org ON commitment (from_org);
CREATE INDEX commitment__type ON commitment (type);
CREATE INDEX commitment__project ON commitment (project);
CREATE INDEX commitment__consortium ON commitment (consortium);
CREATE INDEX commitment__to_org ON commitment (to_org);
CREATE INDEX commitment__said_by ON commitment (said_by);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    commitment INTEGER NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 300),
    document INTEGER REFERENCES document (id) ON DELETE SET NULL,
    date TEXT CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX evidence__commitment ON evidence (commitment);
CREATE INDEX evidence__document ON evidence (document);

CREATE TABLE money_flow (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    payer INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    payee INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    amount INTEGER NOT NULL CHECK (amount BETWEEN -100000000000000 AND 100000000000000),
    model TEXT NOT NULL CHECK (model IN ('direct', 'lead', 'host', 'invoice', 'pooled', 'm2m')),
    basis TEXT NOT NULL CHECK (basis IN ('donation', 'grant', 'onward_grant', 'invoice', 'staff_loan', 'in_kind')),
    public_money INTEGER CHECK (public_money IN (0, 1)),
    authorised_in_writing INTEGER CHECK (authorised_in_writing IN (0, 1)),
    document INTEGER REFERENCES document (id) ON DELETE SET NULL,
    due TEXT CHECK (due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('planned', 'authorised', 'paid', 'reported')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX money_flow__project ON money_flow (project);
CREATE INDEX money_flow__payer ON money_flow (payer);
CREATE INDEX money_flow__payee ON money_flow (payee);
CREATE INDEX money_flow__document ON money_flow (document);

CREATE TABLE checklist_answer (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    subgroup INTEGER NOT NULL REFERENCES subgroup (id) ON DELETE CASCADE,
    question INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 99),
    confidence INTEGER CHECK (confidence BETWEEN 10 AND 50),
    spread INTEGER CHECK (spread BETWEEN 0 AND 4),
    text_fr TEXT CHECK (length(text_fr) <= 1200),
    text_en TEXT CHECK (length(text_en) <= 1200),
    owner INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    owner_person INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    due TEXT CHECK (due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    entered_from TEXT CHECK (entered_from IN ('said', 'paper', 'photo', 'oral', 'phone', 'chat', 'form', 'hand')),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    state TEXT NOT NULL CHECK (state IN ('unasked', 'discussed', 'partial', 'agreed', 'disagreed', 'not_applicable', 'reopened')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX checklist_answer__subgroup ON checklist_answer (subgroup);
CREATE INDEX checklist_answer__question ON checklist_answer (question);
CREATE INDEX checklist_answer__owner ON checklist_answer (owner);
CREATE INDEX checklist_answer__owner_person ON checklist_answer (owner_person);

CREATE TABLE checklist_vote (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    answer INTEGER NOT NULL REFERENCES checklist_answer (id) ON DELETE CASCADE,
    participant INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    value INTEGER NOT NULL CHECK (value BETWEEN 1 AND 5),
    count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 1000),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX checklist_vote__answer ON checklist_vote (answer);
CREATE INDEX checklist_vote__participant ON checklist_vote (participant);

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE CASCADE,
    event INTEGER REFERENCES event (id) ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('subgroup', 'codev', 'committee', 'review', 'structuring', 'call', 'other')),
    date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    place TEXT CHECK (length(place) <= 200),
    quorum INTEGER CHECK (quorum BETWEEN 0 AND 1000),
    minutes_fr TEXT CHECK (length(minutes_fr) <= 8000),
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'minuted', 'validated')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX meeting__subgroup ON meeting (subgroup);
CREATE INDEX meeting__event ON meeting (event);

CREATE TABLE meeting_attendee (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX meeting_attendee__meeting ON meeting_attendee (meeting);
CREATE INDEX meeting_attendee__participant ON meeting_attendee (participant);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE CASCADE,
    meeting INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    event INTEGER REFERENCES event (id) ON DELETE SET NULL,
    title_fr TEXT NOT NULL CHECK (length(title_fr) BETWEEN 1 AND 200),
    rule TEXT NOT NULL CHECK (rule IN ('consent', 'consensus', 'maj', 'qmaj', 'lead', 'each', 'funder')),
    voters TEXT CHECK (length(voters) <= 200),
    secret INTEGER CHECK (secret IN (0, 1)),
    trial_until TEXT CHECK (trial_until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    review_on TEXT NOT NULL CHECK (review_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    outcome_fr TEXT CHECK (length(outcome_fr) <= 800),
    opponents_fr TEXT CHECK (length(opponents_fr) <= 800),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'clarified', 'tested', 'adopted', 'rejected', 'deferred', 'reviewed')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX decision__subgroup ON decision (subgroup);
CREATE INDEX decision__meeting ON decision (meeting);
CREATE INDEX decision__event ON decision (event);

CREATE TABLE proposal_version (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    decision INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    no INTEGER NOT NULL CHECK (no BETWEEN 1 AND 99),
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 2000),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX proposal_version__decision ON proposal_version (decision);

CREATE TABLE objection (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    decision INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('objection', 'concern')),
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 600),
    org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    version INTEGER REFERENCES proposal_version (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'integrated', 'withdrawn')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX objection__decision ON objection (decision);
CREATE INDEX objection__org ON objection (org);
CREATE INDEX objection__version ON objection (version);

CREATE TABLE vote (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER REFERENCES event (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('dot', 'confidence', 'accord', 'gradient', 'consent', 'hands', 'roti',
        'ranked')),
    wish INTEGER REFERENCES wish (id) ON DELETE CASCADE,
    contribution INTEGER REFERENCES contribution (id) ON DELETE CASCADE,
    fund_question INTEGER REFERENCES fund_question (id) ON DELETE CASCADE,
    project INTEGER REFERENCES project (id) ON DELETE CASCADE,
    diagnosis_entry INTEGER REFERENCES diagnosis_entry (id) ON DELETE CASCADE,
    proposal_version INTEGER REFERENCES proposal_version (id) ON DELETE CASCADE,
    participant INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    org INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    value INTEGER NOT NULL CHECK (value BETWEEN -100 AND 100),
    count INTEGER CHECK (count BETWEEN 1 AND 100000),
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 99),
    source TEXT CHECK (source IN ('said', 'paper', 'photo', 'oral', 'phone', 'chat', 'form', 'hand')),
    entered_by TEXT CHECK (length(entered_by) <= 80),
    note TEXT CHECK (length(note) <= 4000),
    CHECK ((wish IS NOT NULL) + (contribution IS NOT NULL) + (fund_question IS NOT NULL) + (project IS NOT NULL)
        + (diagnosis_entry IS NOT NULL) + (proposal_version IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX vote__event ON vote (event);
CREATE INDEX vote__wish ON vote (wish);
CREATE INDEX vote__contribution ON vote (contribution);
CREATE INDEX vote__fund_question ON vote (fund_question);
CREATE INDEX vote__project ON vote (project);
CREATE INDEX vote__diagnosis_entry ON vote (diagnosis_entry);
CREATE INDEX vote__proposal_version ON vote (proposal_version);
CREATE INDEX vote__participant ON vote (participant);
CREATE INDEX vote__org ON vote (org);

CREATE TABLE funder_meeting (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    event INTEGER REFERENCES event (id) ON DELETE SET NULL,
    funder INTEGER NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    format TEXT NOT NULL CHECK (format IN ('speed', 'bilateral', 'table', 'visit', 'codev', 'reverse')),
    date TEXT CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 600),
    outcome TEXT CHECK (outcome IN ('no', 'keep_contact', 'visit', 'send_file', 'agreed_amount')),
    amount INTEGER CHECK (amount BETWEEN -100000000000000 AND 100000000000000),
    blocker TEXT CHECK (blocker IN ('legal', 'cash', 'time', 'people', 'premises', 'data', 'trust', 'funder_rule', 'public_rule')),
    feedback_fr TEXT CHECK (length(feedback_fr) <= 800),
    next_step_fr TEXT CHECK (length(next_step_fr) <= 300),
    next_due TEXT CHECK (next_due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    private_note TEXT CHECK (length(private_note) <= 2000),
    state TEXT NOT NULL CHECK (state IN ('requested', 'scheduled', 'held', 'followed_up', 'cancelled')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX funder_meeting__event ON funder_meeting (event);
CREATE INDEX funder_meeting__funder ON funder_meeting (funder);
CREATE INDEX funder_meeting__project ON funder_meeting (project);

CREATE TABLE blocker (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    meeting INTEGER REFERENCES meeting (id) ON DELETE CASCADE,
    funder_meeting INTEGER REFERENCES funder_meeting (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('legal', 'cash', 'time', 'people', 'premises', 'data', 'trust', 'funder_rule', 'public_rule')),
    text_fr TEXT CHECK (length(text_fr) <= 300),
    lifted INTEGER CHECK (lifted IN (0, 1)),
    note TEXT CHECK (length(note) <= 4000),
    CHECK ((meeting IS NULL) <> (funder_meeting IS NULL))
) STRICT;
CREATE INDEX blocker__meeting ON blocker (meeting);
CREATE INDEX blocker__funder_meeting ON blocker (funder_meeting);

CREATE TABLE next_step (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    text_fr TEXT NOT NULL CHECK (length(text_fr) BETWEEN 1 AND 300),
    text_en TEXT CHECK (length(text_en) <= 300),
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE CASCADE,
    owner INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    owner_person INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    due TEXT CHECK (due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    commitment INTEGER REFERENCES commitment (id) ON DELETE SET NULL,
    question INTEGER REFERENCES question (id) ON DELETE SET NULL,
    decision INTEGER REFERENCES decision (id) ON DELETE SET NULL,
    funder_meeting INTEGER REFERENCES funder_meeting (id) ON DELETE SET NULL,
    first_small_step TEXT CHECK (length(first_small_step) <= 300),
    dropped_reason TEXT CHECK (length(dropped_reason) <= 300),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    state TEXT NOT NULL CHECK (state IN ('open', 'doing', 'done', 'late', 'dropped')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX next_step__subgroup ON next_step (subgroup);
CREATE INDEX next_step__owner ON next_step (owner);
CREATE INDEX next_step__owner_person ON next_step (owner_person);
CREATE INDEX next_step__commitment ON next_step (commitment);
CREATE INDEX next_step__question ON next_step (question);
CREATE INDEX next_step__decision ON next_step (decision);
CREATE INDEX next_step__funder_meeting ON next_step (funder_meeting);

CREATE TABLE paragraph (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL CHECK (length(document) BETWEEN 1 AND 60),
    slot TEXT NOT NULL CHECK (length(slot) BETWEEN 1 AND 60),
    subgroup INTEGER REFERENCES subgroup (id) ON DELETE CASCADE,
    event INTEGER REFERENCES event (id) ON DELETE CASCADE,
    text_fr TEXT CHECK (length(text_fr) <= 8000),
    text_en TEXT CHECK (length(text_en) <= 8000),
    audience TEXT NOT NULL CHECK (audience IN ('me', 'organisers', 'group', 'funds', 'public')),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX paragraph__folded ON paragraph (folded, id);
CREATE INDEX paragraph__subgroup ON paragraph (subgroup);
CREATE INDEX paragraph__event ON paragraph (event);

CREATE TABLE state_change (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE CHECK (length(ref) BETWEEN 1 AND 80),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    folded TEXT NOT NULL DEFAULT '',
    entity TEXT NOT NULL CHECK (length(entity) BETWEEN 1 AND 40),
    row_ref TEXT NOT NULL CHECK (length(row_ref) BETWEEN 1 AND 80),
    from_state TEXT CHECK (length(from_state) <= 40),
    to_state TEXT NOT NULL CHECK (length(to_state) BETWEEN 1 AND 40),
    at TEXT NOT NULL CHECK (length(at) BETWEEN 20 AND 24),
    who TEXT CHECK (length(who) <= 80),
    reason TEXT CHECK (length(reason) <= 600),
    reason_said TEXT CHECK (length(reason_said) <= 600),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
