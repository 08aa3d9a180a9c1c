# An empty programme says what to press everywhere.
session consortium
keys g1
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
|[1 Webinaire] 2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi  6 Carnet
|[Déroulé]│ Présences │ Envies │ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                    Min  Chrono        Si retard
|  Pas encore d'événement à cette étape. Appuyez sur a pour l'ajouter ; w apporte
|  ensuite son déroulé.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| a ajouter un événement  g1…g6 étape  Tab panneau  : tout  ? aide
# Sixty columns have room for what to do first.
resize 60x20
find les inscriptions ou ajoutez une structure
resize 80x24
keys w
none Quel déroulé type
keys g3
find Personne à placer
keys g4 BackTab BackTab BackTab BackTab BackTab
find Pas encore de sous-groupe
keys BackTab
find les projets s'écrivent groupe par groupe
keys g5
find Pas encore de sous-groupe
keys Tab Tab
find Pas encore d'engagement
