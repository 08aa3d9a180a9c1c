# A second conference after the first: the model run of show brings its nine blocks.
session conference
now 2026-12-01T08:00:00.000Z
keys g4 Tab
keys a
type Seconde conférence
keys Enter Enter Right Enter
type 15/12/2026
keys Enter
type 9:00
keys Enter
type 12:30
keys C-s
keys w Enter
screen
| Valombre 2026 — changer d'échelle sans se perdre       mar. 1er décembre 09:00
| 1 Webinaire –  2 AMI –  3 Sous-groupes – [4 Après-midi ✓] 5 Suivi ●  6 Carnet
| Préparation │[Déroulé]│ Accueil │ Envies │ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                 Min  Chrono        Si retard
|> 15/12/2026 — Seconde conférence — prévu
|  09:00    Accueil café, tables mêlées         20  prévu 09:00   incompressible
|  09:20    Ouverture : ce que l'on constru…    10  prévu 09:20   incompressible
|  09:30    Regards croisés : fonds et terr…    30  prévu 09:30   compressible 10
|  10:00    Construction collective, premiè…    45  prévu 10:00   compressible 5
|  10:45    Pause                               15  prévu 10:45   compressible 5
|  11:00    Construction collective, derniè…    40  prévu 11:00   compressible 5
|  11:40    Vote à points et galerie            25  prévu 11:40   compressible 5
|  12:05    Lecture commune : qui prend quo…    15  prévu 12:05   incompressible
|  12:20    Clôture                             10  prévu 12:20   incompressible
|  12:30    Fin                                     prévu 12:30   à l'heure
|  24/11/2026 — Conférence : changer d'échelle sans se perdre — tenu
|  09:00  ✓ Accueil café, tables tirées au …    20  réel 24
|  09:24  ✓ Ouverture : ce que l'on constru…    10  réel 9
|  09:33  ✓ Regards croisés : un fonds, un …    30  réel 34
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  « Seconde conférence » a lieu le mar. 15 décembre : parcourez
| G y aller        la préparation
| 9 blocs ajoutés — u les annule
keys End
screen
| Valombre 2026 — changer d'échelle sans se perdre       mar. 1er décembre 09:00
| 1 Webinaire –  2 AMI –  3 Sous-groupes – [4 Après-midi ✓] 5 Suivi ●  6 Carnet
| Préparation │[Déroulé]│ Accueil │ Envies │ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                 Min  Chrono        Si retard
|  11:40    Vote à points et galerie            25  prévu 11:40   compressible 5
|  12:05    Lecture commune : qui prend quo…    15  prévu 12:05   incompressible
|  12:20    Clôture                             10  prévu 12:20   incompressible
|  12:30    Fin                                     prévu 12:30   à l'heure
|  24/11/2026 — Conférence : changer d'échelle sans se perdre — tenu
|  09:00  ✓ Accueil café, tables tirées au …    20  réel 24
|  09:24  ✓ Ouverture : ce que l'on constru…    10  réel 9
|  09:33  ✓ Regards croisés : un fonds, un …    30  réel 34
|  10:07  ✓ Construction collective, premiè…    45  réel 45
|  10:52  ✓ Pause                               15  réel 14
|  11:06  ✓ Construction collective, second…    40  réel 41
|  11:47  ✓ Vote à points et galerie            25  réel 23
|  12:10  ✓ Lecture commune : qui prend quo…    15  réel 13
|  12:23  ✓ Clôture                             10  réel 7
|> 12:30    Fin                                     prévu 12:30
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  « Seconde conférence » a lieu le mar. 15 décembre : parcourez
| G y aller        la préparation
| Entrée ouvrir  H compte rendu  Tab panneau  : tout  ? aide
