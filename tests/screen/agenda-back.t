# The first block taken back: what begins it again is said.
session lisiere
keys F5 Tab a
type Après-midi du réseau
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 09:00
keys Enter
type 13:00
keys C-s w Enter n
find Maintenant : Accueil
keys N
find Aucun bloc en cours — n en lance un
wait 4
keys n
find Maintenant : Accueil
# Begun anew, a block forgets the time it ran: asked first once there is any.
keys R
find Le bloc repart du début
wait 480
find reste 7 min
keys R
find court depuis 8 min
keys Enter
find reste 7 min
keys R Tab Enter
find Le bloc repart du début
find reste 15 min
