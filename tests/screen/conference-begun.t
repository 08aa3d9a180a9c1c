# A conference begun from nothing: its own model of the day comes first, its contributions have their panel.
session consortium
seen no
keys g5 BackTab BackTab
find [Réunions]
keys a Down Enter
type Tous ensemble
keys Enter Enter
type c
find conférence
keys Enter
type 1/12
keys Enter
type 9:30
keys Enter
type 13:00
keys C-s
find Tous ensemble — prévu
keys w Enter
find 9 blocs ajoutés
find Construction collective
keys Tab Tab
find [Contributions]
