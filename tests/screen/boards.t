# Only the boards that have not signed are asked for; once all have, that is said.
session lisiere
keys g5 Enter
focus Convention
keys Down Down Down
focus Délibérations jointes : 2 sur 4
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
|  N2      Quest┌─ Délibération signée de quel conseil ? ────────┐   remplie
|  N3      Blocs│                                                │   remplie
|  N3      Livra│ > Cuisine Tournesolle                          │   remplie
|  N3      Membr│   Conserverie Pélagine                         │   remplie
|  N3      Premi│                                                │   remplie
|  N3      Quest└────────────────────────────────────────────────┘   remplie
|  N4      Convention signée                                         manque
|  N4      Budget bouclé                                             remplie
|  N4      Flux autorisés : 7 sur 7                                  remplie
|> N4      Délibérations jointes : 2 sur 4, sans Conserverie Pélag…  manque
|  N4      Questions en accord : 0 sur 19, restent Q3.4, Q3.5, Q4.…  manque
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| ↓ choisir  Entrée valider  Échap fermer
keys Enter
find La délibération est signée
keys Enter
find noté : signé le 01/12/2026
focus Délibérations jointes : 3 sur 4
keys Enter Enter
# Of another day, and of a file; a day to come is none.
type 24/12, classeur
keys Enter
find ce jour est encore à venir
keys C-u
# A slip in the day is no place where it is kept.
type 31/11
keys Enter
find ce n'est pas une date
keys C-u
type 24/11, classeur
keys Enter
find noté : signé le 24/11/2026
focus Délibérations jointes : 4 sur 4
keys Enter
find tous les conseils du groupe ont signé
