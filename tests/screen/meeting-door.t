# The door of a subgroup's meeting: only its people are expected, the panels its blocks need come first.
session lisiere
seen no
now 2026-12-01T08:25:00.000Z
keys g3 Tab Tab Tab Tab a Down Enter
type 1/12 9:30
keys Enter Tab
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:25
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|…  Autres places │ Réunions │[Présences]│ Réponses │ Décisions │ Check-list  …
|────────────────────────────────────────────────────────────────────────────────
| ici : 0 sur 6 · représentant·e 0/5 · fonds 0/1 — Communication et visibilité —
| constitution des sous-groupes
|
|  Personne        Structure                          Rôle               État
|  / puis un nom : la personne est là. A si presque tout le monde est là ; w
|  montre toute la liste.
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
| Et maintenant ?  « Communication et visibilité — constitution des
| G y aller        sous-groupes », c'est aujourd'hui à 09:30
| / accueillir  A tout le monde  w toute la liste  Tab panneau  : tout  ? aide
# One name and Enter; everybody but; another meeting of the stage.
budget 99
keys /
type hal
keys Enter
budget 2
find ici : 1 sur
keys Esc u
find ici : 0 sur
keys x
find Constitution du groupe Alimentation durable
keys x
find ici : 0 sur
keys S-Tab n
find Se présenter
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:25
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ●] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|[Réunions]│ Présences ● │ Tour de table ● │ Proposition │ Qui va où  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                  Min  Chrono        Si retard
|  01/12/2026 — Communication et visibilité — constitution des sous-groupes — en…
|> 09:25  ● Se présenter par une fierté et u…    10  reste 10 min  ░░░░░░░░░░░░
|  09:35    Ce que disent vos manifestations…    15  prévu 09:40   incompressible
|  09:50    Périmètre du thème                   15  prévu 09:55   incompressible
|  10:05    Recouvrements et manques             15  prévu 10:10   incompressible
|  10:20    Règles du groupe et choix de la …    10  prévu 10:25   incompressible
|  10:30    Préparer l'après-midi                10  prévu 10:35   incompressible
|  10:40    Fin                                      prévu 10:45   5 min d'avance
|  09/04/2026 — Constitution du groupe Alimentation durable — avec compte rendu
|  09:30  ✓ Se présenter par une fierté et u…    10  réel 12
|  09:42  ✓ Ce que disent vos manifestations…    15  réel 15
|  09:57  ✓ Périmètre du thème                   15  réel 14
|  10:11  ✓ Recouvrements et manques             15  réel 17
|  10:28  ✓ Règles du groupe et choix de la …    10  réel 9
|  10:37  ✓ Préparer l'après-midi                10  réel 8
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Tour minuté, 60 s
|                  n : ensuite Ce que disent vos manifestations d'intérêt, à 09…
| Maintenant : Se présenter par une fierté et un besoin — N revient en arrière
keys Tab
find [Présences ●]
keys w
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:25
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ●] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Réunions │[Présences ●]│ Tour de table ● │ Proposition │ Qui va où  …
|────────────────────────────────────────────────────────────────────────────────
| ici : 0 sur 6 · représentant·e 0/5 · fonds 0/1 — Communication et visibilité —
| constitution des sous-groupes
|
|  Personne              Structure                   Rôle               État
|> Issa Bellemonde       Studio Parleciel            représentant·e     attendu·e
|  Victoire Escambrelle  Fonds des Quatre-Ruchers    fonds              attendu·e
|  Maëlys Harcourdin     Studio Parleciel            représentant·e     attendu·e
|  Fatou Lindrassy       Régie des Quatre Lavoirs    représentant·e     attendu·e
|  Ewen Palazeau         Guilde Morazel              représentant·e     attendu·e
|  Côme Tressivart       Chantiers de la Tour Halb…  représentant·e     attendu·e
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  reste 10 min — Tour minuté, 60 s
| G y aller        Ctrl-x n : ensuite Ce que disent vos manifestations d'intérê…
| / accueillir  A tout le monde  Espace présent·e  b absent·e  : tout  ? aide
