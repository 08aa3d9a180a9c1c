# Where presence was noted, more hands than people are said first; noted all the same, that stays in sight.
session lisiere
keys g4 BackTab BackTab
keys Down
keys Enter v
find Un nom commun
type 000333
keys Enter
find 9 voix : 5 votant·es au plus
find Combien ont montré
keys Enter
find plus de voix que de
# Typed otherwise it is said again.
type 000033
keys Enter
find 6 voix : 5 votant·es au plus
keys Backspace 1 Enter
find 4 voix · moyenne
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Accord, de 0 à 5 doigts · Un nom commun sur toutes les images
| Qui vote : une voix par structure · vote non secret · main levée
| Toutes les mains ensemble : trois partout pour adopter, un poing bloque.
|
|   Version 1 : Toutes nos images portent le nom « La Voix des chantiers »
|   avant celui des structures.
|
| 4 voix · moyenne 4,3, écart 1 · rien ne s'y oppose
|  5  très bien, j'aiderai à le porter               ████░░░░░░░░   1
|  4  bien, j'y travaillerai                         ████████████   3
|  3  je peux vivre avec                             ░░░░░░░░░░░░   0
|  2  quelques réserves à discuter                   ░░░░░░░░░░░░   0
|  1  de sérieuses réserves, à modifier              ░░░░░░░░░░░░   0
|  0  poing : je bloque, il faut changer             ░░░░░░░░░░░░   0
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| votes notés — u annule
