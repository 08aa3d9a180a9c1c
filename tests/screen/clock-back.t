# The machine's clock is set back: what is said follows at once, also what the room sees here.
session lisiere
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
keys w Enter n
find ● Accueil
keys Tab Tab Tab Tab
find [Rencontres
keys V
find Combien de tables, combien de tours
keys Enter
find tour
keys BackTab BackTab BackTab BackTab
wait 10
keys n
wait 10
keys n
find Tour 1 sur 4, reste 7 min, puis sonnez
wait 375
find Salle : « Changez de table »
keys C-x w
resize 40x5
screen
|
|
|            Changez de table
|
|
wait -60
screen
|
|
|  Lisière 2026 — mécénat et insertion
|
|
resize 80x24
keys C-x w
wait 1800
find Tour 4 sur 4
wait -1800
none Tour 4 sur 4
find Tour 1 sur 4
