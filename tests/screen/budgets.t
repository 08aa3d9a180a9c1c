# What has no script of its own in the budgets at the keyboard: the clock, hands, fingers.
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
keys w Enter
find Accueil
budget 99
# The next block; a minute more; run over now, catch up later; all of it one key.
keys n
budget 1
find ● Accueil
wait 60
keys +
budget 1
find +1 min
# The same from any other panel.
keys Tab p
find Chrono arrêté
budget 2
keys p
find Le chrono repart
budget 1
wait 1500
keys c
find Rattrapage
budget 1
keys Esc
keys g4 BackTab
budget 99
# A show of fingers by counts: six digits and Enter; by name, a digit each.
keys BackTab BackTab
find [Décisions]
keys Enter v
budget 99
keys 0 0 1 1 2 1 Enter
budget 7
find 5 voix · moyenne 3,6
keys C-x v
budget 9
keys v
budget 1
focus Issa Bellemonde
keys 3
budget 1
find noté ; 5 voix comptées sans nom laissent place aux noms
focus Victoire Escambrelle
keys 4
budget 1
find votes notés
focus Maëlys Harcourdin
