# On the day the screen is seen by the group: the speaking order is there all the same, and s sends it.
session lisiere
seen yes
keys g4 T
type kerb
keys Enter
find parle         Solène Kerbastide
type bellem
keys Enter
find ensuite       Issa Bellemonde
keys Esc
budget 99
keys s
budget 1
find La salle voit : tour de parole
keys n
find parle         Issa
