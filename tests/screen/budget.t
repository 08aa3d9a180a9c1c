# Budget and flows of one project at a time, what to look at, and the cash month by month.
session lisiere
keys g5 Tab Tab Tab Tab Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Qui fait quoi │[Budget et flux]│ Structuration │ Rencontres avec les fonds  …
|────────────────────────────────────────────────────────────────────────────────
| Du champ au bocal — 240 000 €
|
|  Membre                    coûts directs  coordination          Total       Clé
|> Conserverie Pélagine           36 000 €       3 000 €       47 400 €      22 %
|  Cuisine Tournesolle            34 000 €                     38 000 €      20 %
|  Épicerie Mobile Garanel…       36 000 €       3 000 €       44 200 €      16 %
|  Potagers de la Sauldrine       62 000 €      30 000 €      110 400 €      42 %
|  Total                         168 000 €      36 000 €      240 000 €     100 %
|  La trésorerie tient-elle ? Entrée la montre mois par mois
|  Comme prévu : sous zéro dès février 2029 ; il manque 65 000 €
|  Sans ce qui n'est que prévu : sous zéro dès janvier 2028 ; il manque
|  150 000 €
|  Si les versements arrivent trois mois plus tard : sous zéro dès février
|  2029 ; il manque 65 000 €
|  Qui avance de l'argent ? Entrée montre les mois d'un membre
|  Conserverie Pélagine : avance de l'argent dès décembre 2026, jusqu'à
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter un coût ou un flux  Tab panneau  : tout  ? aide
# A member's lines; its share of the key.
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Qui fait quoi │[Budget et flux]│ Structuration │ Rencontres avec les fonds  …
|────────────────────────────────────────────────────────────────────────────────
|  Nature               Montant  État
|> coûts directs       36 000 €  brouillon
|  coordination         3 000 €  brouillon
|  frais de structure   4 400 €  brouillon
|  évaluation           4 000 €  brouillon
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
| Entrée ouvrir  a ajouter  m modifier  / filtrer  t état  : tout  ? aide
keys Esc m
find Part des frais de structure
# A key that does not add up is said.
keys Tab Tab Tab Tab Tab Tab End Backspace Backspace Backspace Backspace
type 2300
keys C-s
find 101 %
find les parts de frais de structure font 101
keys u
none 101 %
# Flows below: a adds one here, with its project.
keys End
find Part publique au capital
# On a line that is neither, a asks which.
keys a
find Ajouter un coût ou un flux ?
keys Down Enter
find Flux
find Payeur
keys Esc
keys Home Down Down Down Down Down Down
focus Comme prévu : sous zéro dès février 2029
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Qui fait quoi │[Budget et flux]│ Structuration │ Rencontres avec les fonds  …
|────────────────────────────────────────────────────────────────────────────────
| Du champ au bocal — sous zéro dès février 2029 ; il manque 65 000 €
|
|  Mois                          Entrées        Solde  Acquis seul    3 mois tard
|> décembre 2026                15 000 €     56 333 €     56 333 €       41 333 €
|  janvier 2027                 27 000 €     76 667 €     76 667 €       34 667 €
|  février 2027                              70 000 €     70 000 €       28 000 €
|  mars 2027                                 63 333 €     63 333 €       36 333 €
|  avril 2027                   45 000 €    101 667 €     56 667 €       56 667 €
|  mai 2027                     40 000 €    135 000 €     50 000 €       50 000 €
|  juin 2027                                128 333 €     43 333 €       43 333 €
|  juillet 2027                             121 667 €     36 667 €       81 667 €
|  août 2027                                115 000 €     30 000 €      115 000 €
|  septembre 2027                           108 333 €     23 333 €      108 333 €
|  octobre 2027                             101 667 €     16 667 €      101 667 €
|  novembre 2027                             95 000 €     10 000 €       95 000 €
|  décembre 2027                             88 333 €      3 333 €       88 333 €
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| → membre suivant  ← membre précédent  Échap retour  : tout  ? aide
keys End
focus novembre 2029
# The arrows turn to the members, with what the rules say of their flows, and back to the whole.
keys Right
find Conserverie Pélagine — avance de l'argent dès décembre 2026
keys Right Right Right Home
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Qui fait quoi │[Budget et flux]│ Structuration │ Rencontres avec les fonds  …
|────────────────────────────────────────────────────────────────────────────────
| Potagers de la Sauldrine — avance de l'argent dès mars 2027, jusqu'à 73 400 €
|
|  Mois                          Entrées        Solde  Acquis seul    3 mois tard
|> décembre 2026                15 000 €     11 933 €     11 933 €       -3 067 €
|  janvier 2027                 15 000 €     23 867 €     23 867 €       -6 133 €
|  février 2027                              20 800 €     20 800 €       -9 200 €
|  mars 2027                                -20 267 €     17 733 €        2 733 €
|  avril 2027                   45 000 €     21 667 €     14 667 €       14 667 €
|  mai 2027                                  18 600 €     11 600 €       11 600 €
|  juin 2027                                 15 533 €      8 533 €      -29 467 €
|  juillet 2027                              12 467 €      5 467 €       12 467 €
|  août 2027                                  9 400 €      2 400 €        9 400 €
|  septembre 2027                             6 333 €       -667 €        6 333 €
|  octobre 2027                               3 267 €     -3 733 €        3 267 €
|  novembre 2027                                200 €     -6 800 €          200 €
|  décembre 2027                             -2 867 €     -9 867 €       -2 867 €
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| → membre suivant  ← membre précédent  Échap retour  : tout  ? aide
keys Esc x
find Pas encore de ligne de budget. a ajoute la première.
