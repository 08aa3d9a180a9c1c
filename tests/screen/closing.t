# Minutes close through a gate; those of the sample are closed.
session lisiere
keys F
find aucune séance n'est en cours
keys H
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Conférence « Des fonds aux alliances » — le compte rendu est clos
|
|  Sous-groupe  Ce qui manque     Encore ouvert
|  Rien n'est ouvert.
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
| P compte rendu  Échap retour  : tout  ? aide
