# A conference begun where an empty programme opens, at its first stage: the panels that its blocks need are there.
session consortium
seen no
keys a
type Tous ensemble
keys Enter Enter
type conf
keys Enter
find conférence
type 1/12
keys Enter
type 9:30
keys Enter
type 13:00
keys C-s
find Tous ensemble — prévu
keys w Enter
find 9 blocs ajoutés
keys BackTab BackTab
find [Contributions]
