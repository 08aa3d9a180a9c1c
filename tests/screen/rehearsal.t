# A rehearsal is played on a copy, by a clock of its own; nothing of it stays.
session consortium
now 2026-12-01T12:28:00.000Z
keys g4 Tab
keys a
type Après-midi
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s
keys w Enter
keys C-x t
find 60 fois plus vite
keys Enter
find RÉPÉTITION ×60
find 13:29
find n démarre
keys n
find ● Accueil café
keys e
type Une envie de répétition
keys Enter Esc
# ended: the programme, its clock and its wishes are as before
keys C-x t
find rien n'a changé
find [Déroulé]
find 13:28
none RÉPÉTITION
keys g4
none ● Accueil
keys Tab Tab Tab
none Une envie
