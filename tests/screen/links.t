# From the row selected in any list or panel one key goes along the chain, without opening it first.
session lisiere
keys g5 Tab Tab
focus Fondation Orvalys
keys <
find La Boucle roulante
find Projet PRJ-3
keys Esc
focus Fondation Orvalys
keys >
find rien n'en est encore sorti
keys l
find Mécénat de compétences
find Engagement CMT-09
