# Self-diagnosis: a sheet a person without names, shown from three on, and the round after.
session lisiere
keys g5 Tab Tab Tab Tab Tab Tab Tab Tab Tab
# Two rounds stand in one bar.
find Huit axes, de 0 à 4 : █ comme avant, ▓ gagné, ▒ perdu
find ████▓▓▓▓▓▓▓░░░░░ rôles                          2,9               1       +1,9
keys x
find Pas encore de fiche
budget 99
keys a
find Je saurais redire notre but en une phrase
type 4435
find Je sais comment une décision se prend
type 213412341234
find tous y sont : Entrée compte la fiche
keys Enter
budget 2
type 12
keys Enter
find 14 énoncés sont encore sans chiffre
type 345-12345123-1
keys Enter
type 1111222233334444
keys Enter Esc
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Calendrier des fonds │[Autodiagnostic]│ Bilan │ Temps investi │ Réunions  …
|────────────────────────────────────────────────────────────────────────────────
| Communication et visibilité — tour 1, 3 fiches
|
|  Énoncé                                      Ce tour   Écart   Avant  Évolution
|  Mon conseil voit l'intérêt d'y être             2,3       3
|  J'ose dire ici une difficulté de ma struc…      2,3       2
|  Les promesses faites ici sont tenues            3,3       4
|  Je sais comment une décision se prend             3       3
|  Les petites structures sont entendues           1,5       1
|  Je sais ce qu'on attend de ma structure           2       2
|  Quelqu'un relie et relance, avec du temps…      2,7       2
|  Le temps de coopération est compté              2,3       2
|  Le partage du budget me paraît juste              3       2
|  Je connais nos engagements écrits et leur…      3,7       2
|> Je sais comment ma structure pourrait sor…      2,7       3
|  Nous suivons quelques indicateurs communs       2,3       3
|  Nous prenons le temps d'apprendre de nos …        3       2
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| a une fiche  R nouveau tour  i aide demandée  Tab panneau  : tout  ? aide
# The last one is taken back; then the round after.
keys u Home
find Les notes paraissent à partir de trois fiches
keys C-r R
find tour 2 : les fiches saisies désormais y vont
keys a
type 5555555555555555
keys Enter
keys Up
find 5555555555555555
