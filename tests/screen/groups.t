# The stage of each group, gate by gate; masked when the group looks on.
session lisiere
keys g5
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
|  Groupe                                Étape du groupe    Vers la suivante
|> Alimentation durable                  N3 pré-consortium  3 conditions avant N4
|  Communication et visibilité           N1 groupe          3 conditions avant N2
|  Insertion professionnelle des femmes  N2 groupe engagé   5 conditions avant N3
|  Passerelles vers les employeurs       N1 groupe          3 conditions avant N2
|  Réemploi et mobilité                  N2 groupe engagé   4 conditions avant N3
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
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ses conditions  a une réunion  Y un départ  Tab panneau  : tout  ? aide
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — N3 pré-consortium
|
|  Étape   Condition                                                 État
|  N2      Entrées de diagnostic partagées : 3 (il en faut 3)        remplie
|  N2      Prochains pas tenus : 2 (il en faut 1)                    remplie
|  N2      Questions en accord : 9 sur 9                             remplie
|  N3      Blocs de la fiche projet : 12 sur 12                      remplie
|  N3      Livrables avec un seul A et un R : 10 sur 10              remplie
|  N3      Membres avec un engagement convenu : 4 sur 4              remplie
|  N3      Premier test lancé                                        remplie
|  N3      Questions en accord : 20 sur 20                           remplie
|> N4      Convention signée                                         manque
|  N4      Budget bouclé                                             remplie
|  N4      Flux autorisés : 7 sur 7                                  remplie
|  N4      Délibérations jointes : 2 sur 4, sans Conserverie Pélag…  manque
|  N4      Questions en accord : 0 sur 19, restent Q3.4, Q3.5, Q4.…  manque
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée aller la remplir  m fixer à la main  P document  : tout  ? aide
keys Esc
find [Groupes et consortiums]
