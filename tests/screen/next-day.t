# A laptop left open overnight: on the day the panels are those of the day.
session lisiere
now 2026-12-11T22:30:00.000Z
keys g4 Tab a
type Deuxième après-midi
keys Enter Enter Enter
type 12/12/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s
keys BackTab
find (dans 1 jour)
keys Tab Tab
find [Accueil]
find Amberlin
wait 3600
find c'est aujourd'hui
none Amberlin
keys BackTab BackTab
find Deuxième après-midi — 12/12/2026
none (dans 1 jour)
