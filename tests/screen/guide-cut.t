# A hint without room is said shorter: without what to do about it, or with less of the name, never cut in two.
session conference
now 2026-12-01T08:00:00.000Z
keys g5
find Le compte rendu de « Conférence : changer d'éc… » est à clore
