# A group meets: the panels its blocks need show that group, not all of them; another one stays a key away.
session lisiere
keys g5 Down Down Down Down
focus Réemploi et mobilité
keys a Enter
type 1/12 9:00
keys Enter n
find Météo et actions tenues — N revient
keys Tab Tab
find [Prochains pas ●]
find Réemploi et mobilité —
none visiter la crèche
keys a
type dire les trois jours @Roue_Vaillante 20/12
keys Enter Esc
find dire les trois jours
keys x
find Tous les groupes — ouverts
keys g5
none Tous les groupes — ouverts
# The project of the block after it is its own as well.
wait 5
keys BackTab BackTab n Enter
find [Projet]
find Réemploi et mobilité
