# What the rules say of a value is said when its field is left, before all is saved; once.
session lisiere
keys g5 Enter Down Down Down Down Down Down
focus Indicateurs collectés
keys Enter
find Légumes sauvés
keys Down m
find %
keys Down Down Down Down Down
keys C-u
type 4446
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Modifier — Indicateur
|* Projet           Du champ au bocal
|* Nom (français)   Personnes en emploi six mois après leur parcours
|  Nom (anglais)    People in work six months after their pathway
|* Niveau           ◂ effet ▸
|* Unité            %
|  Valeur de départ 4 446
|  Cible            55
|  Dernière valeur
|  Date             30/09/2027
|  Collecté par     Potagers de la Sauldrine
|  Note privée
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| Personnes en emploi six mois après leur parcours : 4 446 %, alors qu'une part
| va de 0 à 100
keys Down BackTab BackTab
none alors qu'une part
keys Esc Esc
# Nothing was written: there is nothing to undo.
find Légumes sauvés
