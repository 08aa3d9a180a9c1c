# The round of a group's meeting is kept under its block: who, a pride, a need; it stands in the minutes of the group.
session lisiere
seen no
keys g3 Tab Tab Tab Tab a Enter
type 1/12 9:30
keys Enter n
find Se présenter
# Beside who is there; a line each, one key.
keys Tab Tab
find Rien de dit encore dans ce tour
keys a
budget 99
type Cuisine Tournesolle — fierté : sept embauches ailleurs en un an ; besoin : des légumes toute l'année
keys Enter
budget 1
type Conserverie Pélagine — fierté : douze tonnes ; besoin : des livraisons le matin
keys Enter
budget 1
keys Esc
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ●] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Réunions │ Présences ● │[Tour de table ●]│ Proposition │ Qui va où  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — constitution des sous-groupes
|
|  Contribution                                         Côté    Gommettes  État
|  Se présenter par une fierté et un besoin
|  Cuisine Tournesolle — fierté : sept embauches ailleurs en un an ; besoin :
|  des légumes toute l'année
|> Conserverie Pélagine — fierté : douze tonnes ; besoin : des livraisons le
|  matin
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  reste 10 min — Tour minuté, 60 s
| G y aller        Ctrl-x n : ensuite Ce que disent vos manifestations d'intérê…
| a ce qui est dit  v voter  Entrée ouvrir  t état  m modifier  : tout  ? aide
keys u
find annulé : ajout · Contribution · Conserverie
keys C-r
find refait
none annulé
