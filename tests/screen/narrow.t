# / narrows what a panel shows to the lines that hold the words, accents or not, under their headings.
session lisiere
keys g6 BackTab BackTab BackTab BackTab
find [Toutes les fiches]
keys /
# Nothing is counted before there are words.
none  /                                                                    0
type sous-groupe
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Thèmes │ Recherche │[Toutes les fiches]│ Historique │ Documents │ Réglages
|────────────────────────────────────────────────────────────────────────────────
|  Type de fiche                                                          Combien
|  Ce que les gens ont dit et fait
|> Sous-groupes                                                                 5
|  Membres des sous-groupes                                                    25
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
| / sous-groupe                                                        2
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée valider  Échap retour
keys Enter
focus > Sous-groupes
find / sous-groupe
keys Enter
find Alimentation durable
keys Esc
find / sous-groupe
keys Esc
find Structures
none / sous-groupe
# Nothing holds them: it says how to come back.
keys /
type xyz
find Rien ne contient ces mots. Échap vide le filtre.
keys Esc
find Structures
# The same in the history, the commitments and the checklist.
keys g5 Tab Tab /
type epicerie
find Épicerie Mobile
none Cuisine Tournesolle
# Who promises is looked for among all, whatever the words are.
keys Enter a
type roue
find > Roue Vaillante
none / epicerie
keys Esc
find / epicerie
none Cuisine Tournesolle
keys Esc g4 Tab Tab Tab Tab Tab Tab Tab Tab /
type confiance
find > Q2.6
