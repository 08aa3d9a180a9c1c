# Ten minutes late: a plan in three keys with its reason; blocks moved about while live; chords in a field.
session consortium
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
keys w Enter
keys n
wait 1620
find 10 min de retard. c : plans de rattrapage (18 min à gagner)
# undo never moves the clock
keys u
find a changé
find ● Accueil
budget 99
# a plan, seen and accepted with its reason
keys c
screen
| Mécénat et insertion                 VU PAR LE GROUPE  mar. 1er décembre 13:55
| 1 Webinaire  2 AMI  3 Sous-groupes [4 Après-midi ●] 5 Suivi  6 Carnet
|[Déroulé]│ Accueil ● │ Préparation │ Envies │ Rencontres │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
|  Rattrapage                                                  Fin    Fin décalée
|> Regards croisés fonds et terrain −8 min · Pause −2 min      17:30  à l'heure
|  Regards croisés fonds et terrain −8 min · Galerie et reto…  17:30  à l'heure
|  Pause −5 min · Galerie et retours des fonds −5 min          17:30  à l'heure
|  Regards croisés fonds et terrain −8 min                     17:32  +2 min
|  Pause −5 min                                                17:35  +5 min
|
|  Commence à                         Prévu     Attendu        Avec       Durée
|  Regards croisés fonds et te…       14:20       14:30       14:30      −8 min
|  Diagnostic des besoins soci…       14:40       14:50       14:42
|  Pause                              15:20       15:30       15:22      −2 min
|  Co-construction du projet          15:35       15:45       15:35
|  Galerie et retours des fonds       16:25       16:35       16:25
|  Check-list en direct               16:50       17:00       16:50
|  Engagements et clôture             17:15       17:25       17:15
| Raison, à dire à la salle (facultative) :
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Un café, un badge, un nom coché
|                  10 min de retard. c : plans de rattrapage (18 min à gagner)
| Entrée accepter ce plan  ↑ haut  ↓ bas  Échap retour
type la salle
reopen
keys c
find ce qui était tapé
type  ferme
find la salle ferme
budget 9
keys Enter
budget 2
find Fin maintenant attendue à 17:30
find 20-8
find à l'heure
keys u
find 10 min de retard
budget 1
# the second plan: three keys
keys c Down Enter
budget 3
find u annule le plan
keys u
# the clock is not undone, what was planned is
keys n
find ● Ouverture
keys N
find ● Accueil
keys n
budget 4
# skip, swap, insert, split: at most four keys each, u undoes
keys Down S
find laissé de côté
budget 4
keys u
keys W
find Blocs échangés
keys u
budget 3
keys I
type 5 Énergie
keys Enter
budget 2
focus Énergie
keys u
keys Z
type 10
keys Enter
budget 3
screen
| Mécénat et insertion                 VU PAR LE GROUPE  mar. 1er décembre 13:55
| 1 Webinaire  2 AMI  3 Sous-groupes [4 Après-midi ●] 5 Suivi  6 Carnet
|[Déroulé]│ Décisions ● │ Préparation │ Accueil │ Envies │ Rencontres  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                Min  Chrono        Si retard
|  01/12/2026 — Après-midi — en direct
|  13:28  ✓ Accueil café, badges par coule…    15  réel 27
|  13:55  ● Ouverture, cadre, trois règles     10  reste 10 min  ░░░░░░░░░░░░
|  14:05    Rencontres croisées                25  prévu 13:55   incompressible
|> 14:30    Regards croisés fonds et terra…    10  prévu 14:20   incompressible
|  14:40    Regards croisés fonds et terra…    10  prévu 14:30   compressible 8
|  14:50    Diagnostic des besoins sociaux     40  prévu 14:40   incompressible
|  15:30    Pause                              15  prévu 15:20   compressible 5
|  15:45    Co-construction du projet          50  prévu 15:35   incompressible
|  16:35    Galerie et retours des fonds       25  prévu 16:25   compressible 5
|  17:00    Check-list en direct               25  prévu 16:50   incompressible
|  17:25    Engagements et clôture             15  prévu 17:15   incompressible
|  17:40    Fin                                    prévu 17:30   10 min de retard
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Mot court et règles
|                  10 min de retard. c : plans de rattrapage (18 min à gagner)
| Deux blocs à présent — u n'en refait qu'un
keys u D
type 1h30
keys Enter
find Horaire changé
keys u D
type p
keys Enter
keys u
# chords in a field leave its text alone
keys e
type un mot
keys C-x +
find un mot
find Ouverture, cadre, trois règles : +1 min
keys C-x -
wait 5
keys C-x n
find Maintenant : Rencontres
find un mot
none un motn
rings 1
keys C-x r
rings 1
keys C-c Esc
# what the block needs is first behind Tab, and Enter goes there
keys g4
find Rencontres ●
keys Tab
screen
| Mécénat et insertion                 VU PAR LE GROUPE  mar. 1er décembre 13:55
| 1 Webinaire  2 AMI  3 Sous-groupes [4 Après-midi ●] 5 Suivi  6 Carnet
| Déroulé │[Rencontres ●]│ Préparation │ Accueil │ Envies │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
|  Personne ou table           Tables par tour ; personnes
|  Pas encore de rotations. V les calcule pour les personnes attendues, avec un
|  fonds et un·e hôte à chaque table.
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
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  reste 25 min — 4 tours de 5 min avec rotation
| G y aller        Ctrl-x n : ensuite Regards croisés fonds et terrain, à 14:20.
| V proposer  a cocher un lien nouveau  s salle  u annuler  : tout  ? aide
keys BackTab
focus Rencontres croisées
keys Enter
find [Rencontres ●]
# quitting and coming back: the block is where it should be
wait 300
reopen
focus ● Rencontres croisées
find reste 20 min
