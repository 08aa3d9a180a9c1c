# Hands that are counted stand there again after a crash, where they were typed, until they go in or are given up.
session lisiere
keys g4 BackTab BackTab Enter v
keys 1 0 1
reopen
keys g4 BackTab BackTab Enter v
find montré de 0 à 5 : 101
find ce qui était tapé
keys 3 5 2 Enter
find adopter
reopen
keys g4 BackTab BackTab Enter v
none montré de 0 à 5 :
reopen
# A question of the checklist, each for itself.
keys g4 BackTab BackTab BackTab BackTab BackTab
keys w Down Down Enter
keys 0 2 Tab
find Entrée prend la ligne, Échap la ferme
find Doigts        02
reopen
keys g4 BackTab BackTab BackTab BackTab BackTab
keys w Down Down Enter
find ce qui était tapé
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Q2.1 ★ · Partenaires et confiance · Alimentation durable
|
|   Que savons-nous vraiment les uns des autres ?
|
| Doigts        02                        combien de 1, 2, 3, 4, 5 ; Entrée
| Statut        accord
| Réponse       Chacun a dit un métier, une fierté et une fragilité ; le tableau
|               est affiché à l'atelier.
|
| Pourquoi      La plupart des structures se découvrent ; parler budget trop tôt
|               ferme les portes.
| Bonne réponse Pour chaque membre : public, métier, taille, une fierté, une
|               fragilité.
| Piège         Croire que même réseau veut dire même culture.
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
|                  par deux structures
| voici ce qui était tapé et pas encore ajouté ; Échap l'efface
keys Esc n
none ce qui était tapé
keys N
none ce qui était tapé
reopen
# The grid of the paper sheets: the cell too.
keys g4 BackTab BackTab BackTab BackTab BackTab E
keys Tab Down 0 2 4
find 024
reopen
keys g4 BackTab BackTab BackTab BackTab BackTab E
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Papier : cinq chiffres (combien de 1… 5), ou note, Entrée
| Communication et visibilité : 1 sans accord — y là où tous conviennent
|                              Alimentat>Communica Insertion Passerell Réemploi
|                              ion dura… tion et … professi… es vers … et mobil…
|  Q1.1 Quel besoin social pr… 4,2 ±1 ✓  4,2 ±1 ✓  3,8 ±1 ✓  4,0 ±0 ✓  3,8 ±1 ✓
|> Q2.1 Que savons-nous vraim… 3,8 ±1 ✓  024       4,2 ±1 ✓  3,8 ±1 ✓  4,2 ±1 ✓
|  Q2.6 De quoi avons-nous be… 4,0 ±0 ✓  2,2 ±3    3,8 ±1 ✓  4,0 ±0 ✓  3,8 ±1 ✓
|  Q3.1 Quelles décisions se … 4,2 ±1 ✓  ·         3,4 ±1    ·         3,4 ±1
|  Q4.1 De quoi avons-nous be… 3,8 ±1 ✓  ·         3,2 ±1    ·         2,6 ±1
|  Q4.4 Pour chaque livrable,… 4,0 ±0 ✓  ·         3,2 ±1    ·         2,4 ±1
|  Q5.1 Qu'apporte chacun (ar… 4,0 ±0 ✓  ·         3,2 ±1    ·         3,2 ±1
|  Q6.1 Une convention suffit… 3,8 ±1 ✓  ·         3,0 ±0    ·         2,6 ±1
|  Q7.2 À quel moment et à qu… 3,8 ±1 ✓  ·         4,2 ±1 ✓  ·         2,6 ±1
|  Q9.1 Quels trois à cinq in… 4,0 ±0 ✓  ·         4,0 ±1 ✓  ·         2,4 ±1
|  Q9.5 Comment traite-t-on u… 2,6 ±1    ·         ·         ·         ·
|  Q10.1 Quel est le prochain… 3,8 ±1 ✓  4,4 ±1 ✓  4,2 ±1 ✓  2,4 ±1    4,2 ±1 ✓
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| voici ce qui était tapé et pas encore ajouté ; Échap l'efface
keys Esc
none 024
reopen
keys g4 BackTab BackTab BackTab BackTab BackTab E
none 024
