# When a round at tables ends the room is called to change tables, once, and the facilitator is told.
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
find ● Accueil
keys Tab Tab Tab Tab
find [Rencontres
keys V
find Combien de tables, combien de tours
keys Enter
find tour
keys BackTab BackTab BackTab BackTab
wait 10
keys n
wait 10
keys n
find Tour 1 sur 4, reste 7 min, puis sonnez
none Salle :
rings 0
wait 375
rings 1
find Tour terminé : la salle voit « Changez de table »
keys Up Down
find Tour terminé : la salle voit « Changez de table »
find Tour 2 sur 4, reste 7 min
find Salle : « Changez de table »
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:34
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
|[Déroulé]│ Rencontres ● │ Préparation │ Accueil │ Envies │ Diagnostic  …
|──────────────────────────────────────────────── Salle : « Changez de table » ──
|  Heure  Bloc                                 Min  Chrono        Si retard
|  01/12/2026 — Après-midi — en direct
|  13:28  ✓ Accueil café, badges par couleu…    15  réel 0
|  13:28  ✓ Ouverture, cadre, trois règles      10  réel 0
|> 13:28  ● Rencontres croisées                 25  reste 19 min  ███░░░░░░░░░
|  13:53    Regards croisés fonds et terrain    20  prévu 14:20   compressible 8
|  14:13    Diagnostic des besoins sociaux      40  prévu 14:40   incompressible
|  14:53    Pause                               15  prévu 15:20   compressible 5
|  15:08    Co-construction du projet           50  prévu 15:35   incompressible
|  15:58    Galerie et retours des fonds        25  prévu 16:25   compressible 5
|  16:23    Check-list en direct                25  prévu 16:50   incompressible
|  16:48    Engagements et clôture              15  prévu 17:15   incompressible
|  17:03    Fin                                     prévu 17:30   26 min d'avance
|  18/06/2026 — Après-midi de co-construction — avec compte rendu
|  13:30  ✓ Accueil café, badges par couleu…    15  réel 17
|  13:47  ✓ Ouverture, cadre, trois règles      10  réel 10
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Tour 2 sur 4, reste 7 min, puis sonnez
|                  Tour 1 terminé : Ctrl-x r sonne, faites changer de table.
| Tour terminé : la salle voit « Changez de table »
keys C-x w
screen
|
|
|
|
|
|
|
|
|           ▄▀▀▀▀ █   █ ▄▀▀▀▄ █▄  █ ▄▀▀▀▀ █▀▀▀▀ ▀▀▀▀█     █▀▀▀▄ █▀▀▀▀
|           █     █▄▄▄█ █▄▄▄█ █▀▄ █ █  ▄▄ █▄▄▄    ▄▀      █   █ █▄▄▄
|           █     █   █ █   █ █  ██ █   █ █     ▄▀        █   █ █
|            ▀▀▀▀ ▀   ▀ ▀   ▀ ▀   ▀  ▀▀▀▀ ▀▀▀▀▀ ▀▀▀▀▀     ▀▀▀▀  ▀▀▀▀▀
|                         ▄▄▄▄▄  ▄▄▄  ▄▄▄▄  ▄     ▄▄▄▄▄
|                           █   █   █ █   █ █     █
|                           █   █▀▀▀█ █▀▀▀▄ █     █▀▀▀
|                           █   █   █ █▄▄▄▀ █▄▄▄▄ █▄▄▄▄
|
|
|
|
|
|
|
|
# It lasts a minute; then the room sees what it saw before.
wait 60
screen
|
|
|
|
|
|     █     █ ▄▀▀▀▀ █  ▀▀   █▀▀▀▄ █▀▀▀▀     ▄▀▀▀▄ ▄▀▀▀▄ ▄▀▀▀▄ ▄▀▀▀
|     █     █ ▀▄▄▄  █ █▀▀▀▀ █▄▄▄▀ █▄▄▄        ▄▄▀ █ ▄▀█   ▄▄▀ █▄▄▄      ▄▄▄
|     █     █     █ █ █▀▀▀  █ ▀▄  █         ▄▀    █▀  █ ▄▀    █   █
|     ▀▀▀▀▀ ▀ ▀▀▀▀  ▀ ▀▀▀▀▀ ▀   ▀ ▀▀▀▀▀     ▀▀▀▀▀  ▀▀▀  ▀▀▀▀▀  ▀▀▀
|           ▄   ▄   ▄▄   ▄▄▄▄   ▄▄  ▄   ▄  ▄▄▄  ▄▄▄▄▄     ▄▄▄▄▄ ▄▄▄▄▄
|           █▀▄▀█ ▄▄▄▄▄ █     ▄▄▄▄▄ ██  █ █   █   █       █       █
|           █ ▀ █ █▄▄▄  █     █▄▄▄  █ ▀▄█ █▀▀▀█   █       █▀▀▀    █
|           █   █ █▄▄▄▄ ▀▄▄▄▄ █▄▄▄▄ █  ▀█ █   █   █       █▄▄▄▄   █
|
|                 █ █▄  █ ▄▀▀▀▀ █▀▀▀▀ █▀▀▀▄ ▀▀█▀▀ █ ▄▀▀▀▄ █▄  █
|                 █ █▀▄ █ ▀▄▄▄  █▄▄▄  █▄▄▄▀   █   █ █   █ █▀▄ █
|                 █ █  ██     █ █     █ ▀▄    █   █ █   █ █  ██
|                 ▀ ▀   ▀ ▀▀▀▀  ▀▀▀▀▀ ▀   ▀   ▀   ▀  ▀▀▀  ▀   ▀
|
|
|
|
|
|
keys C-x w
none Salle :
none Tour 1 terminé
rings 0
# What is sent by hand wins over the call, the same picture too.
keys s
find Salle : consigne
wait 315
find Salle : « Changez de table »
rings 1
keys s
find Salle : consigne
none « Changez de table »
wait 10
find Salle : consigne
rings 0
# A pause keeps the call while people move.
wait 365
find Salle : « Changez de table »
keys p
wait 120
find Salle : « Changez de table »
keys p
wait 60
find Salle : consigne
# The next block, begun early, ends the last round: nobody goes to another table.
rings 1
keys n
find Regards
none « Changez de table »
find Salle : « Tous ensemble »
rings 1
wait 60
find Salle : consigne
