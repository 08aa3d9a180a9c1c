# The first help says how to get to another panel and another stage, on the smallest screen too.
session lisiere
size 60x20
keys ?
find Tab : le panneau suivant ; de g1 à g6
# A list says what it is for; over a card of it, the card speaks.
keys Esc g6 Tab ?
find Toutes les personnes du programme
keys Esc Enter ?
none Toutes les personnes du programme
