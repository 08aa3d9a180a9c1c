# What was typed and not saved is there again after a crash, until it is saved or given up.
session lisiere
keys g0 Tab a
type Zoé
keys Enter
type Quimp
reopen
keys g0 Tab a
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
| Ajouter — Personne
|* Prénom                        Zoé
|* Nom de famille                Quimp
|* Structure
|* Participe comme               ◂ représentant·e ▸
|  Sous-groupe
|  Va aussi au sous-groupe
|  Ne va à aucun autre groupe    [ ] non
|  Fonction
|  Courriel
|  Peut engager la structure     [ ] non
|  Accord pour la liste partagée [ ] non
|  Accord donné le
|  À effacer après le
|  Besoins d'accessibilité
|  Note privée
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| ce qui était tapé et pas enregistré est revenu ; Ctrl-s l'enregistre
keys Tab
type er
keys Enter
find Quimper
type Horizon S
keys Tab C-s
find enregistré
keys a
none Quimp
type Rien
keys Esc
find Rien
keys Esc
reopen
keys g0 Tab a
none Rien
# A promise half said: the answers that were taken are there again, and the line under way.
keys Esc Esc g5 Tab Tab
find [Engagements
keys a
type cuisine
keys Enter
type prêt
keys Enter
type 2
reopen
find un texte commencé est gardé : Engagements
keys g5 Tab Tab a
find ce qui était tapé
find Combien › 2
keys Enter Enter
find proposé
# Those who are missing, one after the other: none is named again.
keys Esc g1 Tab A
type issa
keys Enter
type am
reopen
keys g1 Tab A
find ce qui était tapé
find Tout le monde est là, sauf › am
keys Up
