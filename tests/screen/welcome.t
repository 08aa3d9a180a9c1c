# Without a programme: what one can do is on the screen.
session none
screen
| catalyse                                               mar. 1er décembre 09:00
|
|
|────────────────────────────────────────────────────────────────────────────────
| Bienvenue. Choisissez avec les flèches, puis Entrée.
|
|> L'exemple : Lisière 2026  un programme entier, inventé, pour essayer
|  Un nouveau programme      vide, avec la méthode : check-list, rôles, déroulés
|  Ouvrir un autre fichier   un programme de cet ordinateur ou d'une clé
|
|
|                ▄▀▀▀▀ ▄▀▀▀▄ ▀▀█▀▀ ▄▀▀▀▄ █     █   █ ▄▀▀▀▀ █▀▀▀▀
|                █     █▄▄▄█   █   █▄▄▄█ █      ▀▄▀  ▀▄▄▄  █▄▄▄
|                █     █   █   █   █   █ █       █       █ █
|                 ▀▀▀▀ ▀   ▀   ▀   ▀   ▀ ▀▀▀▀▀   ▀   ▀▀▀▀  ▀▀▀▀▀
|
|     webinaire · AMI · sous-groupes · après-midi de co-construction · suivi
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
# A file is looked for beside the program; without one its path is typed.
keys Down Down Enter
find Son dossier et son nom, ou déposez le fichier ici
keys Enter
find tapez son dossier et son nom
type absent.catalyse
keys Enter
find il n'y a pas de fichier « absent.catalyse »
# A new programme bears the name it was given.
keys Esc Up Enter
find Son fichier va dans
type Valombre 2027
keys Enter
find Valombre 2027
none Nouveau programme
