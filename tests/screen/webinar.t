# The webinar of 90 minutes with the same panel, played to its end with n alone; each block opens its panel.
session consortium
now 2026-12-01T09:00:00.000Z
keys g1
keys a
type Webinaire
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 10:00
keys Enter
type 11:30
keys C-s
keys w Enter n
screen
| Mécénat et insertion                 VU PAR LE GROUPE  mar. 1er décembre 10:00
|[1 Webinaire ●] 2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi  6 Carnet
|[Déroulé]│ Présences ● │ Envies │ Questions │ Modalités │ Temps investi  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                  Min  Chrono        Si retard
|  01/12/2026 — Webinaire — en direct
|> 10:00  ● Accueil, test du son, règles          5  reste 5 min   ░░░░░░░░░░░░
|  10:05    La démarche en cinq étapes           10  prévu 10:05   incompressible
|  10:15    Ce que vivent les fonds              15  prévu 10:15   incompressible
|  10:30    Questions aux fonds                  10  prévu 10:30   compressible 5
|  10:40    Modalités de coopération             15  prévu 10:40   incompressible
|  10:55    Envies de thèmes                     25  prévu 10:55   incompressible
|  11:20    Lecture commune, ouverture de l'…     7  prévu 11:20   incompressible
|  11:27    ROTI et clôture                       3  prévu 11:27   incompressible
|  11:30    Fin                                      prévu 11:30   à l'heure
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Tchat : « d'où venez-vous ? »
|                  n : ensuite La démarche en cinq étapes, à 10:05.
| Maintenant : Accueil, test du son, règles — N revient en arrière
keys Enter
find [Présences ●]
wait 360
keys C-x n
find Maintenant : La démarche
keys G
find [Questions ●]
keys G
find [Déroulé]
keys Tab
find [Questions ●]
wait 600
keys C-x n
wait 900
keys C-x n
wait 600
keys C-x n
wait 900
keys C-x n
wait 1500
keys G G n
find ● Lecture commune
wait 420
keys n
find n : fin du dernier bloc.
wait 180
keys n
find Aucun bloc en cours
screen
| Mécénat et insertion                 VU PAR LE GROUPE  mar. 1er décembre 11:31
|[1 Webinaire] 2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi  6 Carnet
|[Déroulé]│ Présences │ Envies │ Questions │ Modalités │ Temps investi  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                 Min  Chrono        Si retard
|  01/12/2026 — Webinaire — en direct
|  10:00  ✓ Accueil, test du son, règles         5  réel 6
|  10:06  ✓ La démarche en cinq étapes          10  réel 10
|  10:16  ✓ Ce que vivent les fonds             15  réel 15
|  10:31  ✓ Questions aux fonds                 10  réel 10
|  10:41  ✓ Modalités de coopération            15  réel 15
|  10:56  ✓ Envies de thèmes                    25  réel 25
|  11:21  ✓ Lecture commune, ouverture de l…     7  réel 7
|> 11:28  ✓ ROTI et clôture                      3  réel 3
|  11:31    Fin                                     prévu 11:30   1 min de retard
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Le dernier bloc est terminé : la touche F clôt la séance
| G y aller
| Aucun bloc en cours — N revient en arrière
