# The clocks of the subgroups begin with their block, and end with it; taking it back takes them back.
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
keys w Enter n
focus ● Accueil
keys Down x
find 5 chronos
# one of them had gone ahead
keys Down Down n
find Maintenant : Communication
wait 120
keys C-x n
find ● Ouverture
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:30
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
|[Déroulé]│ Décisions ● │ Préparation │ Accueil │ Envies │ Rencontres  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                 Min  Chrono        Si retard
|  01/12/2026 — Après-midi — en direct
|  13:28  ✓ Accueil café, badges par couleu…    15  réel 2
|> 13:30  ● Ouverture, cadre, trois règles      10  reste 10 min  ░░░░░░░░░░░░
|  13:30  ● · Alimentation durable              10  reste 10 min  ░░░░░░░░░░░░
|  13:28  ● · Communication et visibilité       10  reste 8 min   ██░░░░░░░░░░
|  13:30  ● · Insertion professionnelle des…    10  reste 10 min  ░░░░░░░░░░░░
|  13:30  ● · Passerelles vers les employeu…    10  reste 10 min  ░░░░░░░░░░░░
|  13:30  ● · Réemploi et mobilité              10  reste 10 min  ░░░░░░░░░░░░
|  13:40    Rencontres croisées                 25  prévu 13:55   incompressible
|  14:05    Regards croisés fonds et terrain    20  prévu 14:20   compressible 8
|  14:25    Diagnostic des besoins sociaux      40  prévu 14:40   incompressible
|  15:05    Pause                               15  prévu 15:20   compressible 5
|  15:20    Co-construction du projet           50  prévu 15:35   incompressible
|  16:10    Galerie et retours des fonds        25  prévu 16:25   compressible 5
|  16:35    Check-list en direct                25  prévu 16:50   incompressible
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Mot court et règles
|                  n : ensuite Rencontres croisées, à 13:40.
| Maintenant : Ouverture, cadre, trois règles — N revient en arrière
wait 180
keys N
find ● Accueil
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:33
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
|[Déroulé]│ Accueil ● │ Préparation │ Envies │ Rencontres │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                               Min  Chrono           Si retard
|  01/12/2026 — Après-midi — en direct
|> 13:28  ● Accueil café, badges par coul…    15  reste 10 min     ████░░░░░░░░
|  13:43    Ouverture, cadre, trois règles    10  prévu 13:45      incompressible
|  13:45    · Alimentation durable            10  prévu 13:45      incompressible
|  13:28  ● · Communication et visibilité     10  bientôt : 5 min  ██████░░░░░░
|  13:45    · Insertion professionnelle d…    10  prévu 13:45      incompressible
|  13:45    · Passerelles vers les employ…    10  prévu 13:45      incompressible
|  13:45    · Réemploi et mobilité            10  prévu 13:45      incompressible
|  13:53    Rencontres croisées               25  prévu 13:55      incompressible
|  14:18    Regards croisés fonds et terr…    20  prévu 14:20      compressible 8
|  14:38    Diagnostic des besoins sociaux    40  prévu 14:40      incompressible
|  15:18    Pause                             15  prévu 15:20      compressible 5
|  15:33    Co-construction du projet         50  prévu 15:35      incompressible
|  16:23    Galerie et retours des fonds      25  prévu 16:25      compressible 5
|  16:48    Check-list en direct              25  prévu 16:50      incompressible
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Un café, un badge, un nom coché
|                  n : ensuite Ouverture, cadre, trois règles, à 13:43.
| Maintenant : Accueil café, badges par couleur de thème — N revient en arrière
wait 5
keys C-x n
wait 300
keys C-x n
find ● Rencontres
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:38
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
|[Déroulé]│ Rencontres ● │ Préparation │ Accueil │ Envies │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                 Min  Chrono        Si retard
|  01/12/2026 — Après-midi — en direct
|  13:28  ✓ Accueil café, badges par couleu…    15  réel 5
|  13:33  ✓ Ouverture, cadre, trois règles      10  réel 5
|> 13:38  ● Rencontres croisées                 25  reste 25 min  ░░░░░░░░░░░░
|  14:03    Regards croisés fonds et terrain    20  prévu 14:20   compressible 8
|  14:23    Diagnostic des besoins sociaux      40  prévu 14:40   incompressible
|  15:03    Pause                               15  prévu 15:20   compressible 5
|  15:18    Co-construction du projet           50  prévu 15:35   incompressible
|  16:08    Galerie et retours des fonds        25  prévu 16:25   compressible 5
|  16:33    Check-list en direct                25  prévu 16:50   incompressible
|  16:58    Engagements et clôture              15  prévu 17:15   incompressible
|  17:13    Fin                                     prévu 17:30   16 min d'avance
|  18/06/2026 — Après-midi de co-construction — avec compte rendu
|  13:30  ✓ Accueil café, badges par couleu…    15  réel 17
|  13:47  ✓ Ouverture, cadre, trois règles      10  réel 10
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  4 tours de 5 min avec rotation
|                  n : ensuite Regards croisés fonds et terrain, à 14:03.
| Maintenant : Rencontres croisées — N revient en arrière
wait 5
keys N
find ● Ouverture
find ● · Alimentation
none ✓ · 
