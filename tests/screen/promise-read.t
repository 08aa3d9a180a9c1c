# Said before all groups, a promise is for the only project of who promises; that is read back with the rest.
session lisiere
keys g5 Tab Tab a
type cuis
keys Tab
type pret mat
keys Tab
type 2
keys Tab
type 30/9/2027
keys Enter
find proposé ; Échap ferme la saisie
keys Esc y
find pour Du champ au bocal
