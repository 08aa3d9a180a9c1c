# The year ahead: committees of the funds beside the dates of the groups, and the bridges between both.
session lisiere
keys g5 Tab Tab Tab Tab Tab Tab Tab Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Rencontres avec les fonds │[Calendrier des fonds]│ Autodiagnostic │ Bilan  …
|────────────────────────────────────────────────────────────────────────────────
| L'année qui vient : les comités des fonds en regard des dates des groupes
|
|  Quoi                                            Groupe ; à temps ?  Avant, le
|> Du champ au bocal : sans ce qui n'est que prévu, il manque 150 000 € dès
|  janvier 2028
|  Fonds territorial Val d'Yselle                  à temps             18/01/2027
|    comité en mars 2027, premier versement en juin 2027 ; le dernier à temps :
|    septembre 2027
|    le plan compte sur 45 000 € dès avril 2027 : trop tôt pour ce versement
|  Fonds Brindelac                                 à temps             18/02/2027
|    comité en avril 2027, premier versement en juin 2027 ; le dernier à
|    temps : novembre 2027
|    le plan compte sur 40 000 € dès mai 2027 : trop tôt pour ce versement
|  Fonds des Quatre-Ruchers                        à temps             18/12/2026
|    comité en janvier 2027, premier versement en février 2027 ; le dernier à
|    temps : octobre 2027
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  P document  g1…g6 étape  / filtrer  Tab panneau  : tout  ? aide
keys End
find Du contrôle
# The step to file is added from the line of a fund, for the group among itself, by its day; then it stands in its month.
keys Home Down Down a
find territorial Val d'Yselle
find 18/01/2027
keys C-s
find 18/01/2027
resize 100x50
find Déposer le dossier : Fonds territorial Val d'Yselle
keys u
none Alimentation durable
# Enter opens the fund's profile, which says how long it takes.
keys Home Down Enter
find Premier versement après (mois)
