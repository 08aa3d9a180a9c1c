# A promise as it is said: the unit behind the number, the month by its name.
session lisiere
keys g5
find [Groupes et consortiums]
keys Tab Tab
find [Engagements]
keys a
type tourn
keys Enter
type loc
keys Enter
find Combien
type 120 m2
keys Enter
find Jusqu'à quand
type fin mars
keys Enter
find 31/03/2027
keys Esc
find 120 m²
# Another unit than what is counted is said to be none.
keys a
type tourn
keys Enter
type loc
keys Enter
type 12 jours
keys Enter
find n'est pas un nombre
