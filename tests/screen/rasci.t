# Two answer for one deliverable: the screen says it, also where the words of the check are not for who looks on.
session lisiere
seen yes
now 2026-12-01T15:00:00.000Z
keys :
type rôles
keys Enter
find [Qui fait quoi]
find R 5 · A 1
keys Space
none 2 structures en répondent
find Une seule structure répond (A) sur chaque ligne
keys u
find R 5 · A 1
