# The stage of one group: its gates, set by hand with a reason, the axes, and how it was set.
session lisiere
keys g5 Enter
find Alimentation durable — N3 pré-consortium
keys m
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — N3 pré-consortium
|
|  Étape   Condition                                                 État
|  N2      Entré┌─ L'étape du groupe, à la main ─────────────────┐   remplie
|  N2      Proch│                                                │   remplie
|  N2      Quest│ > comme calculée : N3 pré-consortium           │   remplie
|  N3      Blocs│   N4 consortium conventionné                   │   remplie
|  N3      Livra│   N2 groupe engagé                             │   remplie
|  N3      Membr│   N1 groupe                                    │   remplie
|  N3      Premi│   N0 liste d'intérêt                           │   remplie
|  N3      Quest│                                                │   remplie
|> N4      Conve└────────────────────────────────────────────────┘   manque
|  N4      Budget bouclé                                             remplie
|  N4      Flux autorisés : 7 sur 7                                  remplie
|  N4      Délibérations jointes : 2 sur 4, sans Conserverie Pélag…  manque
|  N4      Questions en accord : 0 sur 19, restent Q3.4, Q3.5, Q4.…  manque
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| ↓ choisir  Entrée valider  Échap fermer
# One higher asks for a reason; without one it is refused.
keys Down Enter
find Pourquoi ?
keys Enter
find une étape demande une raison dicible
type la convention se signe demain
keys Enter
find Alimentation durable — N4
# The list of groups says so too.
keys Esc
find à la main, calculée N3
keys Enter Home
find Fixée à la main : la convention se signe demain
keys End
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — N4 consortium conventionné
|
|  Étape   Condition                                                 État
|  N6      Relais de financement, forme durable ou fin transmise     manque
|  N6      Questions en accord : 0 sur 1, restent Q10.5              manque
|  Huit axes, de 0 à 4
|          ████████████████ but                                      4
|          ████████████████ confiance                                4
|          █████████░░░░░░░ gouvernance                              2,4
|          █████████░░░░░░░ rôles                                    2,4
|          ████████░░░░░░░░ moyens                                   2
|          ██████░░░░░░░░░░ droit                                    1,6
|          ██████░░░░░░░░░░ mesure                                   1,5
|          █████████░░░░░░░ durée                                    2,4
|  Comment l'étape a été fixée à la main, la plus récente d'abord
|>         N3 → N4 consortium conventionné — la convention se sign…  01/12/2026
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| m fixer à la main  P document  Échap retour  u annuler  : tout  ? aide
# Lower at will; u takes back.
keys m Down Down Enter
find Alimentation durable — N2
keys u
find Alimentation durable — N4
