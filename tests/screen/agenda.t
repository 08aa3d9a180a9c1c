# The run of show of an afternoon, from the model to the last block: budgets, thresholds, words.
session consortium
now 2026-12-01T12:28:00.000Z
keys g4 Tab
find apporte
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
screen
| Mécénat et insertion                 VU PAR LE GROUPE  mar. 1er décembre 13:28
| 1 Webinaire  2 AMI  3 Sous-groupes [4 Après-midi] 5 Suivi  6 Carnet
| Préparation │[Déroulé]│ Accueil │ Envies │ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                  Min  Chrono        Si retard
|> 01/12/2026 — Après-midi — prévu
|  13:30    Accueil café, badges par couleur…    15  prévu 13:30   incompressible
|  13:45    Ouverture, cadre, trois règles       10  prévu 13:45   incompressible
|  13:55    Rencontres croisées                  25  prévu 13:55   incompressible
|  14:20    Regards croisés fonds et terrain     20  prévu 14:20   compressible 8
|  14:40    Diagnostic des besoins sociaux       40  prévu 14:40   incompressible
|  15:20    Pause                                15  prévu 15:20   compressible 5
|  15:35    Co-construction du projet            50  prévu 15:35   incompressible
|  16:25    Galerie et retours des fonds         25  prévu 16:25   compressible 5
|  16:50    Check-list en direct                 25  prévu 16:50   incompressible
|  17:15    Engagements et clôture               15  prévu 17:15   incompressible
|  17:30    Fin                                      prévu 17:30   à l'heure
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  « Après-midi », c'est aujourd'hui à 13:30 : la touche n le
| G y aller        lance, dans le déroulé
| 10 blocs ajoutés — u les annule
budget 20
# next: one key, and twice within three seconds counts once
keys n
budget 1
find Maintenant : Accueil café
screen
| Mécénat et insertion                 VU PAR LE GROUPE  mar. 1er décembre 13:28
| 1 Webinaire  2 AMI  3 Sous-groupes [4 Après-midi ●] 5 Suivi  6 Carnet
|[Déroulé]│ Accueil ● │ Préparation │ Envies │ Rencontres │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                  Min  Chrono        Si retard
|  01/12/2026 — Après-midi — en direct
|> 13:28  ● Accueil café, badges par couleur…    15  reste 15 min  ░░░░░░░░░░░░
|  13:43    Ouverture, cadre, trois règles       10  prévu 13:45   incompressible
|  13:53    Rencontres croisées                  25  prévu 13:55   incompressible
|  14:18    Regards croisés fonds et terrain     20  prévu 14:20   compressible 8
|  14:38    Diagnostic des besoins sociaux       40  prévu 14:40   incompressible
|  15:18    Pause                                15  prévu 15:20   compressible 5
|  15:33    Co-construction du projet            50  prévu 15:35   incompressible
|  16:23    Galerie et retours des fonds         25  prévu 16:25   compressible 5
|  16:48    Check-list en direct                 25  prévu 16:50   incompressible
|  17:13    Engagements et clôture               15  prévu 17:15   incompressible
|  17:28    Fin                                      prévu 17:30   2 min d'avance
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Un café, un badge, un nom coché
|                  n : ensuite Ouverture, cadre, trois règles, à 13:43.
| Maintenant : Accueil café, badges par couleur de thème — N revient en arrière
keys n n
find compté une seule fois
find ● Accueil
# a minute more, a minute less: one key each; pause and on
keys +
budget 3
find 15+1
find reste 16 min
keys -
find reste 15 min
budget 1
wait 120
keys p
find en pause
wait 60
keys p
find reste 13 min
rings 0
# three thresholds: word, bell, colour
wait 480
find bientôt : 5 min
find Accueil café, badges par couleur de thème : bientôt la fin
rings 1
wait 240
find concluez : 1:00
rings 1
wait 20
find concluez : 0:40
rings 0
wait 40
find c'est l'heure
rings 1
wait 120
find dépassé de 2 min
rings 0
# without the bell
keys C-x q
find sonnerie coupée
keys N C-x q
rings 0
keys C-x r
rings 1
