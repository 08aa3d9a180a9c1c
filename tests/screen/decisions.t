# Under consent nothing is adopted while an objection is open; worked in, it can be.
session lisiere
keys g4 BackTab BackTab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|  Ce qui est décidé                            État      Objections  À revoir le
|> Une règle pour les entreprises visées par …  proposée           1  12/01/2027
|  Un nom commun sur toutes les images          reportée              18/01/2027
|  Deux vélos-cargos prêtés jusqu'à fin août    revue                 15/09/2026
|  Le chef de file du projet est Potagers de …  adoptée               15/01/2027
|  Trois indicateurs communs, dont un de coop…  adoptée               20/01/2027
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
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| Entrée ouvrir  a proposer  r élire pour un rôle  Tab panneau  : tout  ? aide
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Une règle pour les entreprises visées par deux structures — proposée
|
|> Règle                  consentement (aucune objection argumentée)
|  Qui décide             une voix par structure
|  Version 1              Chaque structure donne la liste de ses dix premiers
|                         clients ; pour un client commun, celle qui y est depuis
|                         le plus longtemps garde le contact pendant un an.
|  objection — à traiter  Donner la liste de nos clients met en danger une agence
|                         de trois personnes. — Horizon Sérilles
|  À revoir le            12/01/2027
|  Pas encore adoptée     Une règle pour les entreprises visées par deux
|                         structures : 1 objection à traiter, l'adoption est
|                         impossible sous la règle « consentement (aucune
|                         objection argumentée) » (traitez l'objection, ou
|                         reportez la décision)
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| t adopter, rejeter…  v voter  b objection  i nouvelle version  : tout  ? aide
keys t
type adopt
keys Enter
find proposée
find objection
keys Down Down Down
focus objection
keys y
find Que devient l'objection
keys Enter
find Comment est-elle intégrée
type trois conventions au lieu d'une
keys Enter
find intégrée
find → trois
keys t
type adopt
keys Enter
find adoptée
keys u
find proposée
# Other words than those the objection was settled on: it is heard again, until it is settled on these.
wait 60
keys i
type Une seule convention par structure
keys Enter
find réglée sur un texte antérieur
