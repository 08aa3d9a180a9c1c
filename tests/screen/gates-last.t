# The last gates: indicators are those of the group's project, how it goes on is said on its consortium.
session lisiere
keys g5 Enter Down Down Down Down Down Down
focus Indicateurs collectés : 1 sur 4
keys Enter
find Légumes sauvés
keys Esc Down Down Down
focus Relais de financement
keys Enter
find Ce qui continue

# A review that is missing is told from there.
keys Esc Up Up Up Up
focus Bilans de coopération tenus
keys Enter
find Bilan, étape 1 sur 4
keys Esc
focus Bilans de coopération tenus
keys P
find Bilan à six mois
