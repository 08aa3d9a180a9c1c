# Votes of a group on its needs, of all groups on their projects: from where the needs and the projects are.
session lisiere
keys g4 :
type diagnostic
keys Enter Home Down
keys v Enter
find Entrées de diagnostic · tour 1
type 4
keys Enter
# On the room's screen a heading that one row would cut has two.
keys s s
screen
|
|   Entrées de diagnostic · chaque personne · 3 points chacun·e · vote
|   non secret
|
|   1. les salariés en parcours mangent peu de    ██████████████████████████ 4
|   produits frais
|
|
|   2. un tiers de la récolte d'été sans          ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   débouché
|
|
|   3. pas d'atelier de transformation à moins    ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   d'une heure
|
|
|
|
|
|
|
|
|                                                                        09:00
|
keys C-x w Esc
keys :
type projets
find Projet — Après-midi
keys Enter
find [Projet]
keys v Enter
find Projets · tour 1
find 5  Un pied dedans
