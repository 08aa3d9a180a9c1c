# Text that comes outside a field runs nothing: it waits in the entry line, and becomes wishes.
session lisiere
keys g1
paste un four communXun camion
find Les envies, une par ligne
find un four commun
keys C-s
find envie
keys Esc Tab Tab
keys End
find un four commun
keys u u
find annulé
wait 5
none un four commun
# Lines thrown away by Esc twice do not come back with the next ones.
paste un premier rebut\nun second rebut
find un premier rebut
keys Esc
find Échap encore une fois
keys Esc
paste un verger commun\nun camion commun
find un verger commun
none rebut
