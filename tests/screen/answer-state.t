# An answer that is no longer kept: the groups its organisation leaves are said; undo brings all back.
session lisiere
keys g2 Tab Down t
type retirée
keys Enter
find Raison
type plus assez de monde
keys Enter
find état changé, 1 groupe quitté
find retirée
keys u
focus retenue
