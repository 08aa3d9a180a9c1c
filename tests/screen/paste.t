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
none un four commun
