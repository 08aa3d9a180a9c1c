# Without a programme: what one can do is on the screen.
session none
screen
| catalyse                                               mar. 1er décembre 09:00
|
|
|────────────────────────────────────────────────────────────────────────────────
| Bienvenue. Choisissez avec les flèches, puis Entrée.
|
|> L'exemple : Lisière 2026  un programme entier, inventé, pour voir et pour ess…
|  Un nouveau programme      vide, avec la méthode : check-list, rôles, déroulés
|  Ouvrir un autre fichier   un programme de cet ordinateur ou d'une clé
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
|
|
| Entrée ouvrir  F8 English  Q quitter  : tout  ? aide
keys ?
find Touches de cet écran
keys Esc F8
find Welcome
keys F8
