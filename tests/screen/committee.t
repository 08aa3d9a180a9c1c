# Two minutes a form, marks in one line, who steps aside, the balance.
session lisiere
keys g2 Tab Tab Tab n
find Potagers de la Sauldrine · reste 2:00
wait 1
find Potagers de la Sauldrine · reste 1:59
wait 299
find Potagers de la Sauldrine · temps écoulé depuis 3:00
keys n
find le dossier précédent a pris 3
find reste 2:00
keys v
find Lien avec le thème
type Zoé 3 2
keys Enter
find 5 notes de 0 à 3
keys C-u
type Zoé -
keys Enter
find 1 point d'écart · 1 se
keys End
focus Zoé
find se déporte
keys u w
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:05
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │ Réponses │ Carte │[Comité]│ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| Équilibre de ce qui est retenu
|
|  Structures
|> Par type
|  Atelier et chantier d'insertion          retenues : 9 sur 12  █████████░░░
|  Entreprise d'insertion                   retenues : 6 sur 7   ██████░
|  Association intermédiaire                retenues : 2 sur 2   ██
|  Entreprise de travail temporaire d'ins…  retenues : 1 sur 2   █░
|  Entreprise d'insertion par le travail …  retenues : 1 sur 1   █
|  Par taille
|  de 15 à 29 personnes                     retenues : 9 sur 12  █████████░░░
|  30 personnes et plus                     retenues : 8 sur 9   ████████░
|  moins de 15 personnes                    retenues : 2 sur 3   ██░
|  Par département
|  75                                       retenues : 3 sur 4   ███░
|  93                                       retenues : 4 sur 4   ████
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| w autre vue  y tout garder  X une grille de notes  Tab panneau  : tout  ? aide
# A juror's grid comes as a file: what each column is, then the marks beside the others, in words.
keys w
find · écart
file grille.csv Juré·e;Structure;Lien;Apport et besoin;Temps;Mandat;Complémentarité;Déport\nZoé Pin;Conserverie Pélagine;3;2;1;0;3;\nZoé Pin;Guilde Morazel;;;;;;x\nZoé Pin;Mille Lessives;3;2;;;;\n
keys X
type grille.csv
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:05
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │ Réponses │ Carte │[Comité]│ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| grille.csv, UTF-8 — nouvelles 2 · changées 0 · connues 0 · refusées 1
|
|  Dans le fichier                  Première case re…  Va dans
|  1 ligne serait refusée
|> Ligne 4, Mille Lessives : 2 notes sur 5 sont données
|  Colonnes du fichier
|  Juré·e                           Zoé Pin            Juré·e
|  Structure                        Conserverie Péla…  Nom de la structure
|  Lien                             3                  note pour « Lien avec le …
|  Apport et besoin                 2                  note pour « Apport et bes…
|  Temps                            1                  note pour « Temps disponi…
|  Mandat                           0                  note pour « Mandat du con…
|  Complémentarité                  3                  note pour « Complémentari…
|  Déport                           x                  Se déporte
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Ctrl-s importer  Échap retour  Ctrl-r refaire  : tout  ? aide
keys C-s
find importé : nouvelles 2
keys Esc Home
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:05
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │ Réponses │ Carte │[Comité]│ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| Studio Parleciel · reste 2:00
|
|  Structure                  Notes                        État
|> Potagers de la Sauldrine   11,7/15 · écart 1            retenue
|  Studio Parleciel           12,7/15 · écart 1            retenue
|  Elles Bâtissent Vérane     13,7/15 · écart 1            retenue
|  Les Établis de Brémeure    14/15 · écart 0              retenue
|  Chantiers de la Tour Hal…  13/15 · écart 0              retenue
|  Roue Vaillante             12,7/15 · écart 1            retenue
|  Conserverie Pélagine       11/15 · écart 3              retenue
|  Épicerie Mobile Garanelle  11,7/15 · écart 1            retenue
|  Ressourcerie du Grand La…  13/15 · écart 0              retenue
|  Livreurs du Dernier Pré    10,7/15 · écart 1            retenue
|  Coup de Main Marnelle      13,7/15 · écart 1            retenue
|  Verger Partagé d'Ormelune  8,3/15 · écart 1             retirée
|  Cuisine Tournesolle        11,7/15 · écart 1            retenue
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| t décider  v notes  n dossier suivant  w autre vue  Tab panneau  : tout  ? aide
keys w
find d'écart
keys w w u
