# The members of a programme come in a list of their own; what is typed to find its file may be its path.
session consortium
seen no
file membres.csv Nom;Type;Ville;Site web;Contact;Courriel\nVélo Neuf;ACI;Lisière;https://v.example;Léo Pic;leo@v.example\nAtelier Ébène;chantier;Lisière;;;\n
keys g6 Tab Tab
find X pour importer
keys X
find membres.csv
type nulle-part.csv
keys Enter
find nulle-part.csv
find Chemin du fichier
keys Enter
find il n'y a pas de fichier
keys Esc X
type membres.csv
keys Down Enter
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi [6 Carnet]
| Et maintenant ? │ Personnes │[Structures]│ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
| membres.csv, UTF-8 — nouvelles 1 · changées 0 · connues 0 · en attente 1
|
|  Dans le fichier                  Première case re…  Va dans
|> « chantier » (Type) : qu'est-ce que c'est ? (ligne 3)
|  Colonnes du fichier
|  Nom                              Vélo Neuf          Nom de la structure
|  Type                             ACI                Type de structure
|  Ville                            Lisière            Commune
|  Site web                         https://v.example  Site internet
|  Contact                          Léo Pic            Personne référente (préno…
|  Courriel                         leo@v.example      Courriel
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| Ctrl-s importer  = c'est…  Échap retour  : tout  ? aide
