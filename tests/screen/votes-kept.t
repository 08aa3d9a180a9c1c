# Esc keeps what is half typed in a vote: it stands there again when the same one is typed into.
session lisiere
keys g1 Tab Tab v Enter
type 12
keys Esc
find gardé
none Points du n° 1
type 4
find Points du n° 1 : 124
find voici ce qui était tapé
# Who saw it so and leaves it drops it.
keys Esc
type 9
find Points du n° 1 : 9
none voici
keys C-u Esc
# A ballot by name is kept for its voter alone.
keys v
type 2 7
keys Esc Down
type 3
find Choix
none 2 73
keys Esc
# So are hands on a proposal.
keys Esc g4 BackTab BackTab Enter v
type 1013
keys Esc
find gardé
type 52
find de 0 à 5 : 101352
keys Enter
find 12 voix
