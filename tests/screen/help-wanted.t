# Help wanted with a promise: said, counted, shown to the guide and on the call page, and over again.
session lisiere
keys g5 Tab Tab i
find Laquelle, et de qui ? Rien : plus aucune
type un camion
keys Enter
find aide demandée : noté
find aide demandée : 1
keys BackTab
find Aide demandée pour une promesse
keys Tab i C-u Enter
find plus d'aide demandée
none aide demandée : 1
