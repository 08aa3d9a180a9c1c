# Somebody leaves and another of the organisation takes over what they carry: four keys.
session lisiere
keys g0 Tab /
type harcourdin
keys Enter
find Harcourdin
budget 99
keys Enter Y
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
| Si Maëlys Harcourdin part — 2 choses en dépendent
|
|  Quoi                            Montant  Groupe                Appeler
|  Questions, indicateurs et risques portés : changer de responsable
|> Studio Parleciel                         Communication et vi…  Fatou Lindrassy
|  Plus personne ne peut engager la structure : demander au conseil de désigner …
|  Studio Parleciel
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
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  Y noter le départ  m modifier  t état  : tout  ? aide
keys Y
find Qui prend le relais
type bellemonde
keys Enter
budget 4
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
| Si Maëlys Harcourdin part — 1 chose en dépend
|
|  Quoi                                               Montant  Groupe    Appeler
|  Plus personne ne peut engager la structure : demander au conseil de désigner …
|> Studio Parleciel
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
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| 1 chose transmise — u annule
keys u
budget 1
find annulé
