# A promise is typed step by step; Tab goes on as in a form, and never to another panel.
session lisiere
keys g5 Tab Tab a
type cuis
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Appels │[Engagements]│ Prochains pas │ Qui fait quoi │ Budget et flux  …
|────────────────────────────────────────────────────────────────────────────────
|
|> Cuisine Tournesolle
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
| Qui promet › cuis
| Tapez le début d'un nom : structure ou personne ; Entrée prend la ligne >
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée valider  Échap retour
keys Tab
find Quoi ›
find > Don non fléché
type pret mat
keys Tab
type 2
keys Tab BackTab
find Jusqu'à quand ›
find Entrée prend la ligne, Échap la ferme
keys Tab
find proposé ; Échap ferme la saisie, puis y le relit à la salle — ↑ le reprend
# Letters that nobody's name begins with: that is said, not that there is no commitment.
type xq
find Rien ne s'appelle ainsi : effacez quelques lettres.
none Pas encore d'engagement
