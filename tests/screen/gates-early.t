# What is no gate opens nothing; the last gate says what comes first, and the agreement makes it.
session lisiere
keys g5 Down Down Enter
find Insertion professionnelle des femmes — N2
keys End Enter
find choisissez d'abord une condition
keys Up Up Up Up Up Up Up Up Up Up
focus Relais de financement
keys Enter
find pas encore de consortium
keys Up Up Up Up Up Up Up Up Up
focus Convention signée
keys Enter
type 20/11, convention, version 3.pdf
keys Enter
find noté : signé le 20/11/2026
# The project may be further by now: its next states are offered, Esc leaves it as it is.
find : où en est-il ?
keys Esc
keys Down Down Down Down Down Down Down Down Down
focus Relais de financement
keys Enter
find Ce qui continue
keys Down Down Enter
find Relais de financement, forme durable ou fin transmise     remplie
