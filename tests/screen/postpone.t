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
|  Promis par             Quoi                      Jusqu'au    État
|> Fondation Orvalys      Mécénat de compétences    28/02/2027  signé
|  Ép┌─ Reporter ───────────────────────────────────────────────────────────┐
|  Po│  Nouvelle date, virgule, motif                                       │
|  Co│                                                                      │
|  Fo│  31/4/2027, la récolte attend                                        │
|  Cu│  Au : « 31/4/2027 » n'est pas une date ; écrivez 18/06/2026 ou       │
|  Fo│  2026-06-18                                                          │
|  Fo└──────────────────────────────────────────────────────────────────────┘
|  Maison Trévanel        Mécénat de compétences    31/07/2026  non tenu
|  Livreurs du Dernier …  Prêt de matériel ou de …  31/08/2026  tenu
|  Elles Bâtissent Véra…  Postes ou stages ouverts  31/10/2026  tenu
|  Fondation Merisier-V…  Mise en relation          31/12/2026  retiré (intentio…
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
