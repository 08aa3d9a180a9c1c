# An event of two days: at the end of the first one nothing runs until the morning.
session lisiere
now 2026-12-01T13:00:00.000Z
keys F5 Tab a
type Séminaire de deux jours
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 14:00
keys Enter
type 12:00
keys C-s w Enter Down Down Down D
type 09:00
keys Enter Up Up Up n
wait 900
keys n
wait 600
keys n
find Ensuite Rencontres croisées, à 09:00 — n le lance, N revient en arrière
keys n
find compté une seule fois
wait 55800
keys n
find Maintenant : Rencontres croisées
keys N
find Aucun bloc en cours — n en lance un
keys N
find ● Ouverture
