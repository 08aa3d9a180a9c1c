# During a block each subgroup has a clock of its own; the event's runs on beside them.
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
budget 20
find 5 chronos
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:28
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
|[Déroulé]│ Accueil ● │ Préparation │ Envies │ Rencontres │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                  Min  Chrono        Si retard
|  01/12/2026 — Après-midi — en direct
|  13:28  ● Accueil café, badges par couleur…    15  reste 15 min  ░░░░░░░░░░░░
|> 13:43    Ouverture, cadre, trois règles       10  prévu 13:45   incompressible
|  13:45    · Alimentation durable               10  prévu 13:45   incompressible
|  13:45    · Communication et visibilité        10  prévu 13:45   incompressible
|  13:45    · Insertion professionnelle des …    10  prévu 13:45   incompressible
|  13:45    · Passerelles vers les employeurs    10  prévu 13:45   incompressible
|  13:45    · Réemploi et mobilité               10  prévu 13:45   incompressible
|  13:53    Rencontres croisées                  25  prévu 13:55   incompressible
|  14:18    Regards croisés fonds et terrain     20  prévu 14:20   compressible 8
|  14:38    Diagnostic des besoins sociaux       40  prévu 14:40   incompressible
|  15:18    Pause                                15  prévu 15:20   compressible 5
|  15:33    Co-construction du projet            50  prévu 15:35   incompressible
|  16:23    Galerie et retours des fonds         25  prévu 16:25   compressible 5
|  16:48    Check-list en direct                 25  prévu 16:50   incompressible
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Un café, un badge, un nom coché
|                  n : ensuite Ouverture, cadre, trois règles, à 13:43.
| 5 chronos : choisissez-en un, n, p, + et - sont alors les siens — u annule
# the first subgroup begins, gets a minute more, pauses: its clock alone
keys Down n
find Maintenant : Alimentation durable
keys +
find Alimentation durable : +1 min
find 10+1
wait 60
keys p
find en pause
find reste 14 min
# the second one goes its own way, the chord is the event's
keys Down n
wait 5
keys C-x n
find ● Ouverture
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:29
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
|[Déroulé]│ Décisions ● │ Préparation │ Accueil │ Envies │ Rencontres  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                 Min  Chrono        Si retard
|  01/12/2026 — Après-midi — en direct
|  13:28  ✓ Accueil café, badges par couleu…    15  réel 1
|> 13:29  ● Ouverture, cadre, trois règles      10  reste 10 min  ░░░░░░░░░░░░
|  13:28  ‖ · Alimentation durable            10+1  en pause      █░░░░░░░░░░░
|  13:29  ● · Communication et visibilité       10  reste 10 min  ░░░░░░░░░░░░
|  13:29  ● · Insertion professionnelle des…    10  reste 10 min  ░░░░░░░░░░░░
|  13:29  ● · Passerelles vers les employeu…    10  reste 10 min  ░░░░░░░░░░░░
|  13:29  ● · Réemploi et mobilité              10  reste 10 min  ░░░░░░░░░░░░
|  13:39    Rencontres croisées                 25  prévu 13:55   incompressible
|  14:04    Regards croisés fonds et terrain    20  prévu 14:20   compressible 8
|  14:24    Diagnostic des besoins sociaux      40  prévu 14:40   incompressible
|  15:04    Pause                               15  prévu 15:20   compressible 5
|  15:19    Co-construction du projet           50  prévu 15:35   incompressible
|  16:09    Galerie et retours des fonds        25  prévu 16:25   compressible 5
|  16:34    Check-list en direct                25  prévu 16:50   incompressible
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Mot court et règles
|                  n : ensuite Rencontres croisées, à 13:39.
| Maintenant : Ouverture, cadre, trois règles — N revient en arrière
# The room sees the clocks of the groups under that of the event, once they differ, minute by minute.
keys C-x e
type horloge
keys Enter
find La salle voit : horloge et bloc
keys C-x w
screen
|
|   Après-midi
|
|
|                         Ouverture, cadre, trois règles
|
|
|                          ▄█   ▄▀▀▀▄     █▄ ▄█ █ █▄  █
|                           █   █ ▄▀█     █ █ █ █ █▀▄ █
|                           █   █▀  █     █   █ █ █  ██
|                          ▀▀▀   ▀▀▀      ▀   ▀ ▀ ▀   ▀
|
|   Alimentation durable : pause
|
|   Communication et visibilité : 10 min
|
|   Insertion professionnelle des femmes : 10 min
|
|   Passerelles vers les employeurs : 10 min
|
|   Réemploi et mobilité : 10 min
|
|   jusqu'à 13:39, ensuite : Rencontres croisées                         13:29
|
wait 120
find Communication et visibilité : 8 min
find Alimentation durable : pause
keys C-x w
