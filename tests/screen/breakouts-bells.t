# The clock of a subgroup that goes its own way warns and rings for itself; those that agree ring once.
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
keys w Enter n x
find 5 chronos
keys Down + + Down + +
find Communication et visibilité : +1 min
keys Down - - -
wait 420
find Insertion professionnelle des femmes : bientôt la fin
rings 1
wait 60
rings 0
wait 120
find Accueil café, badges par couleur de thème : bientôt la fin
rings 1
wait 120
find Insertion professionnelle des femmes : c'est l'heure · Alimentation
find Communication et visibilité : bientôt la fin
rings 1
# seen on every panel, and mute when the bell is
keys Tab C-x q
wait 180
wait 60
find Alimentation durable, Communication et visibilité : concluez
rings 0
