# Two tables that work as one until the block ends have one clock, shown once; parted, each goes on from it.
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
keys x
find 5 chronos
keys Tab o
focus Communication et visibilité
keys M
type alim
keys Enter
find Une seule table
keys BackTab
find · Alimentation durable + Communi
none · Communication
keys Down
focus Alimentation
keys p
find Chrono arrêté
keys +
find Alimentation durable + Communication et visibilité : +1 min
wait 60
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:29
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
|[Déroulé]│ Accueil ● │ Préparation │ Envies │ Rencontres │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                  Min  Chrono        Si retard
|  01/12/2026 — Après-midi — en direct
|  13:28  ● Accueil café, badges par couleur…    15  reste 14 min  ░░░░░░░░░░░░
|> 13:28  ‖ · Alimentation durable + Communi…  15+1  en pause      ░░░░░░░░░░░░
|  13:28  ● · Insertion professionnelle des …    15  reste 14 min  ░░░░░░░░░░░░
|  13:28  ● · Passerelles vers les employeurs    15  reste 14 min  ░░░░░░░░░░░░
|  13:28  ● · Réemploi et mobilité               15  reste 14 min  ░░░░░░░░░░░░
|  13:43    Ouverture, cadre, trois règles       10  prévu 13:45   incompressible
|  13:53    Rencontres croisées                  25  prévu 13:55   incompressible
|  14:18    Regards croisés fonds et terrain     20  prévu 14:20   compressible 8
|  14:38    Diagnostic des besoins sociaux       40  prévu 14:40   incompressible
|  15:18    Pause                                15  prévu 15:20   compressible 5
|  15:33    Co-construction du projet            50  prévu 15:35   incompressible
|  16:23    Galerie et retours des fonds         25  prévu 16:25   compressible 5
|  16:48    Check-list en direct                 25  prévu 16:50   incompressible
|  17:13    Engagements et clôture               15  prévu 17:15   incompressible
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Un café, un badge, un nom coché
|                  n : ensuite Ouverture, cadre, trois règles, à 13:43.
| n suivant  p pause  + 1 min  - 1 min  Entrée ouvrir  : tout  ? aide
keys Tab
focus Alimentation
keys z
find à sa table
keys BackTab
find · Communication
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:29
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
|[Déroulé]│ Accueil ● │ Préparation │ Envies │ Rencontres │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                  Min  Chrono        Si retard
|  01/12/2026 — Après-midi — en direct
|  13:28  ● Accueil café, badges par couleur…    15  reste 14 min  ░░░░░░░░░░░░
|> 13:28  ‖ · Alimentation durable             15+1  en pause      ░░░░░░░░░░░░
|  13:28  ‖ · Communication et visibilité      15+1  en pause      ░░░░░░░░░░░░
|  13:28  ● · Insertion professionnelle des …    15  reste 14 min  ░░░░░░░░░░░░
|  13:28  ● · Passerelles vers les employeurs    15  reste 14 min  ░░░░░░░░░░░░
|  13:28  ● · Réemploi et mobilité               15  reste 14 min  ░░░░░░░░░░░░
|  13:43    Ouverture, cadre, trois règles       10  prévu 13:45   incompressible
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
| n suivant  p pause  + 1 min  - 1 min  Entrée ouvrir  : tout  ? aide
keys C-x n
find ● Ouverture
none · Communication
