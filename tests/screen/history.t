# The history names every change; any of them can be undone.
session lisiere
keys g0 Tab d
keys U
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Thèmes │ Recherche │ Toutes les fiches │[Historique]│ Documents │ Réglages
|────────────────────────────────────────────────────────────────────────────────
|  Quand             Quoi                                      Qui     Maintenant
|> 01/12/2026 09:00  remplissage du nouveau programme          Leïla
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
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée l'annuler  / filtrer  g1…g6 étape  Tab panneau  : tout  ? aide
keys Enter
find Annuler ce changement
