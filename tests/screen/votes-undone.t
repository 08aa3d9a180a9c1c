# A round taken back leaves the one before; a vote taken back says so, and Esc goes where one is begun.
session lisiere
keys g1 Tab Tab v Enter
type 12
keys Enter t
find clos
keys R
find tour 2
keys u
find Envies · tour 1 · clos
keys R
find Envies · tour 2
keys u u u u
find Cette fiche
keys t
find Cette fiche n'est plus là. Échap revient.
keys C-r
find Envies · tour 1 · vote en cours
keys u Esc v
find Comment votons-nous
