# An event was held, its minutes wait: « What now? » leads to its run of show, where the key for them is shown.
session conference
now 2026-12-01T08:00:00.000Z
keys g4 Tab Tab
find Le compte rendu de « Conférence : changer d
keys G
find [Déroulé]
find H compte rendu
keys H
find tout est réglé : H clôt
