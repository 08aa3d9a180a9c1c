# What a reply lacks is written where the replies are: its reason, then the offer when there is none.
session lisiere
seen no
keys g2 Tab Tab Tab Tab
find Raison dicible
keys End Up
focus Mains Vertes
keys m
find Réponse à Mains Vertes
find Raison dicible, telle que la lettre la dira
keys C-u
type Deux structures du même métier
keys Enter
none Proposition faite ─
find Deux structures
focus Mains Vertes
