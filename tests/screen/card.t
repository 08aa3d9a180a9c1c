# One row in full, and the chain both ways.
session lisiere
keys g5 Tab Tab
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Appels │[Engagements]│ Prochains pas │ Qui fait quoi │ Budget et flux  …
|────────────────────────────────────────────────────────────────────────────────
| Engagement CMT-09 — Fondation Orvalys · Mécénat de compétences
|
|> Promis par                   Fondation Orvalys
|  Type                         Mécénat de compétences
|  Quantité                     18
|  Unité                        jours
|  Pour le projet               La Boucle roulante
|  Dit par                      Aurore Mistrelan
|  Dit sans mandat (intention)  non
|  Valorisé à                   9 900 €
|  Méthode de valorisation      550 € par jour
|  Fléchage                     sans objet
|  Conditions (français)        étude de tournée
|  Conditions (anglais)         study of rounds
|  Du                           01/09/2026
|  Au                           28/02/2027
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| m modifier  t état  < vient de  > devenu  Entrée ouvrir  : tout  ? aide
keys <
find Projet PRJ-3 — La Boucle roulante
keys Esc
