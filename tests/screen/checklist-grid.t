# The paper sheets of all groups in a grid: five digits a question, no other key; the next sheet follows.
session lisiere
now 2026-06-19T08:00:00.000Z
keys g4 BackTab BackTab BackTab BackTab BackTab
find [Check-list]
keys E
find Papier : cinq chiffres
screen
| Lisière 2026 — mécénat et insertion                         ven. 19 juin 10:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Papier : cinq chiffres (combien de 1… 5), ou note, Entrée
| Alimentation durable : 1 sans accord — y là où tous conviennent
|                             >Alimentat Communica Insertion Passerell Réemploi
|                              ion dura… tion et … professi… es vers … et mobil…
|> Q1.1 Quel besoin social pr… 4,2 ±1 ✓  4,2 ±1 ✓  3,8 ±1 ✓  4,0 ±0 ✓  3,8 ±1 ✓
|  Q2.1 Que savons-nous vraim… 3,8 ±1 ✓  4,4 ±1 ✓  4,2 ±1 ✓  3,8 ±1 ✓  4,2 ±1 ✓
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
| i réponse, qui la porte  y convenir  Entrée ligne suivante  : tout  ? aide
budget 99
type 02431
budget 0
find noté d'après la feuille
# Taken back, it is typed again on the same line.
keys u
find annulé
budget 99
type 02431
budget 0
find noté d'après la feuille
keys i
find Q1.1 · Alimentation durable
keys Esc
budget 3
# The line just filled keeps the focus: i is about it, and takes no step on.
keys i
find Q1.1 · Alimentation durable
keys Esc
budget 2
# Unshifted digits of a French keyboard.
type à"'é&
budget 0
# One mark of the whole table, and Enter.
type 4
keys Enter
budget 1
screen
| Lisière 2026 — mécénat et insertion                         ven. 19 juin 10:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Papier : cinq chiffres (combien de 1… 5), ou note, Entrée
| Alimentation durable : 1 sans accord — y là où tous conviennent
|                             >Alimentat Communica Insertion Passerell Réemploi
|                              ion dura… tion et … professi… es vers … et mobil…
|  Q1.1 Quel besoin social pr… 3,3 ±3 ✓  4,2 ±1 ✓  3,8 ±1 ✓  4,0 ±0 ✓  3,8 ±1 ✓
|  Q2.1 Que savons-nous vraim… 3,1 ±3 ✓  4,4 ±1 ✓  4,2 ±1 ✓  3,8 ±1 ✓  4,2 ±1 ✓
|  Q2.6 De quoi avons-nous be… 4,0 ±0 ✓  2,2 ±3    3,8 ±1 ✓  4,0 ±0 ✓  3,8 ±1 ✓
|> Q3.1 Quelles décisions se … 4,2 ±1 ✓  ·         3,4 ±1    ·         3,4 ±1
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
| noté d'après la feuille — u l'annule
keys u
find annulé
# Nothing is lost by going to another group; what is no mark is said.
type 3
keys Tab
type 9
keys Enter
find une note de 1 à 5
type 02
keys Backspace Esc
# The answer and who carries it.
budget 99
keys i
type un but en une phrase @mille fin septembre
keys Enter
budget 2
# That all agree is said of the line just filled; fingers alone do not say it.
keys y
budget 1
find noté d'après la feuille
screen
| Lisière 2026 — mécénat et insertion                         ven. 19 juin 10:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Papier : cinq chiffres (combien de 1… 5), ou note, Entrée
| Communication et visibilité : 1 sans accord — y là où tous conviennent
|                              Alimentat>Communica Insertion Passerell Réemploi
|                              ion dura… tion et … professi… es vers … et mobil…
|  Q1.1 Quel besoin social pr… 3,3 ±3 ✓  4,2 ±1 ✓  3,8 ±1 ✓  4,0 ±0 ✓  3,8 ±1 ✓
|  Q2.1 Que savons-nous vraim… 3,1 ±3 ✓  4,4 ±1 ✓  4,2 ±1 ✓  3,8 ±1 ✓  4,2 ±1 ✓
|  Q2.6 De quoi avons-nous be… 4,0 ±0 ✓  2,2 ±3    3,8 ±1 ✓  4,0 ±0 ✓  3,8 ±1 ✓
|> Q3.1 Quelles décisions se … 3,0 ±0 ✓  ✓         3,4 ±1    ·         3,4 ±1
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
| noté d'après la feuille — u l'annule
keys Esc
find [Check-list]
# What stands behind who carries it is when.
keys x /
type Q3.1
keys Enter Home Down Enter
find un but en une phrase
find mercredi 30 septembre 2026
find Statut        accord
