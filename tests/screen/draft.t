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
| Et maintenant ? │[Personnes]│ Organisations │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
| Ajouter — Personne
|* Prénom                        Zoé
|* Nom de famille                Quimp
|* Organisation
|* Participe comme               ◂ représentant·e ▸
|  Sous-groupe
|  Fonction
|  Courriel
|  Peut engager la structure     [ ] non
|  Accord pour la liste partagée [ ] non
|  Accord donné le
|  À effacer après le
|  Besoins d'accessibilité
|  Note privée
|
|
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
