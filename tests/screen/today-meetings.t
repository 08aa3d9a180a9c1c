# An event of the follow-up that is today is begun in the run of show it stands in: G leads there.
session rencontres
now 2026-12-10T13:00:00.000Z
find « Rencontres fonds–projets, second tour », c'est aujourd'hui
keys G
find [Réunions]
find second tour — inscriptions ouvertes
keys n
find second tour — en direct
# Before its minutes close, what came of each meeting is asked for.
keys F
find 7 points avant de pouvoir clore
keys Down
focus l'issue de la rencontre manque
keys C-x v
keys Enter
focus Issue
keys Right C-s
find 6 points avant de pouvoir clore
