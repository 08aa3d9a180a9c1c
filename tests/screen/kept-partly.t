# What is kept in part is said with what was kept and what shows it; the same for the whole.
session lisiere
keys g5 Tab Tab Down
focus Épicerie Mobile
keys t
type partie
keys Enter
find Tenu en partie : quoi
type le camion deux mardis sur quatre, fiche signée
keys Enter
focus tenu en partie
keys Enter
keys End
find le camion deux mardis sur quatre
# Kept in full after all: what showed it before is enough.
keys Esc t
type tenu
keys Enter Enter
focus tenu
none tenu en partie
# Not kept needs no evidence, and is said by hand only.
keys Home t
type non
keys Enter
focus non tenu
# Whoever promised and leaves: what it endangers is one key away.
keys Home Down Y
find Si Conserverie Pélagine part
