# Another date needs its reason; a day that is none is told.
session lisiere
keys g5 Tab Tab D Enter
find une date, une virgule et le motif
type 31/4/2027, la récolte attend
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Appels │[Engagements]│ Prochains pas │ Qui fait quoi │ Budget et flux  …
|────────────────────────────────────────────────────────────────────────────────
| Tous les groupes — ouverts : 9, échus : 0, tenus : 2
|
|  Promis par         Quoi                        Quantité  Jusqu'au    État
|> Fondation Orvalys  Mécénat de compétenc…       18 jours  28/02/2027  signé
|  Ép┌─ Reporter ───────────────────────────────────────────────────────────┐nu
|  Po│  Nouvelle date, virgule, motif                                       │
|  Co│                                                                      │nu
|  Fo│  31/4/2027, la récolte attend                                        │nu
|  Cu│  Au : « 31/4/2027 » n'est pas une date ; écrivez 18/06/2026 ou       │nu
|  Fo│  2026-06-18                                                          │nu
|  Fo└──────────────────────────────────────────────────────────────────────┘sé
|  Maison Trévanel    Mécénat de compétenc…       10 jours  31/07/2026  non tenu
|  Livreurs du Dern…  Prêt de matériel ou …       2 unités  31/08/2026  tenu
|  Elles Bâtissent …  Postes ou stages ouv…   12 personnes  31/10/2026  tenu
|  Fondation Merisi…  Mise en relation         15 contacts  31/12/2026  retiré
|  Intentions, sous réserve d'une personne qui peut engager sa structure
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée valider  Échap renoncer
keys C-u
type 30/4/2027, la récolte attend
keys Enter
find 30/04/2027
keys u
find 28/02/2027
none 30/04/2027
keys C-r
find 30/04/2027
# How often is said beside the state; what is kept is postponed no more.
keys D
type 31/5/2027, le camion aussi
keys Enter
find signé, reporté ×2
keys Down Down Down Down Down Down Down Down D
