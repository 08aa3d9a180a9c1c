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
find 1 déport
keys u w
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:05
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │ Réponses │ Carte │[Comité]│ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| Équilibre de ce qui est retenu
|
|  Organisations
|> Par type
|  Atelier et chantier d'insertion          9 sur 12 retenues  #########...
|  Entreprise d'insertion                   6 sur 7 retenues   ######.
|  Association intermédiaire                2 sur 2 retenues   ##
|  Entreprise de travail temporaire d'ins…  1 sur 2 retenues   #.
|  Entreprise d'insertion par le travail …  1 sur 1 retenues   #
|  Par taille
|  de 15 à 29 personnes                     9 sur 12 retenues  #########...
|  30 personnes et plus                     8 sur 9 retenues   ########.
|  moins de 15 personnes                    2 sur 3 retenues   ##.
|  Par département
|  75                                       3 sur 4 retenues   ###.
|  93                                       4 sur 4 retenues   ####
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Ce programme n'a pas encore de copie de secours : copiez le
| G y aller        fichier en lieu sûr
| w autre vue  y tout garder  a ajouter  Ctrl-r refaire  : tout  ? aide
