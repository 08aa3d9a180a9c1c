# On a narrow screen too each sheet that is still to be typed says whose it is.
session lisiere
now 2026-06-18T16:25:00.000Z
size 60x20
keys F5 :
type clore
keys Enter
find Communication et visibilité · reste à saisir
find Réemploi et mobilité · reste à saisir
