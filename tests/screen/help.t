# The first help says how to get to another panel and another stage, on the smallest screen too.
session lisiere
size 60x20
keys ?
find Tab : le panneau suivant ; de g1 à g6
