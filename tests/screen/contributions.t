# A conference has a panel for what is said under its headings; a vote on it is one key away.
session conference
now 2026-12-01T08:00:00.000Z
keys g4 Tab Tab Tab
find [Contributions]
find financer deux ans
keys a
find Rubrique
keys Esc v
find grandir en profondeur
keys Esc
