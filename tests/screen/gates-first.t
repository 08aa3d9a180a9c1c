# The panel begins at the first line of that group, wherever its cursor was.
session lisiere
keys g5 Tab Tab End
find Tous les groupes
keys BackTab BackTab Enter End Up Up Up Up Up Up Up Up Up Up Up Up
focus Engagements tenus
keys Enter
find Alimentation durable — ouverts
focus Épicerie Mobile
