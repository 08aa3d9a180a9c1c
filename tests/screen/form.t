# What is needed and what is wrong is said at the field; nothing is saved until it is right.
session lisiere
keys g0 Tab a C-s
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
| Ajouter — Personne
|* Prénom
|                                à remplir
|* Nom de famille
|                                à remplir
|* Structure
|                                à remplir
|* Participe comme               ◂ représentant·e ▸
|  Sous-groupe
|  Va aussi au sous-groupe
|  Ne va à aucun autre groupe    [ ] non
|  Fonction
|  Courriel
|  Peut engager la structure     [ ] non
|  Accord pour la liste partagée [ ] non
|  Accord donné le
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Ctrl-s enregistrer  Entrée case suivante  Échap retour
type Zoé
keys Enter
type Quist
keys Enter
type zzz
keys C-s
find zzz
none enregistré
keys Esc Esc
