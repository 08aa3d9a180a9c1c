# Days later the run of show leads to what is missing before the minutes of the event selected can be closed.
session conference
now 2026-12-01T08:00:00.000Z
keys g4 Tab
find H compte rendu
keys H
find tout est réglé : H clôt le
