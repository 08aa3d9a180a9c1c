# Questions to funds are typed while they are asked, an Enter each; what is answered stands under them.
session lisiere
keys F2 Tab Tab Tab
screen
|
keys a
budget 99
type Financez-vous la coordination @orva
find Fondation Orvalys
type  !31
keys Enter
budget 1
find noté
find 31  Fondation Orvalys
find Financez-vous la coordination
# Somebody known is of an organisation; nobody of that name: the line stands to be put right.
type Combien de temps ? @chantorel
keys Enter
find Fonds Brindelac
type Et si ? @personne
keys Enter
find personne ne s'appelle ainsi
keys C-u
# The last one again, to correct it.
keys Up
budget 9
find Question › Combien de temps ? @chantorel
keys Enter Esc
focus Combien de temps
budget 99
keys i
find Ce que répondent les fonds
type Jamais avant mai
keys Enter
budget 2
find → Jamais avant mai
keys u
none → Jamais avant mai
keys s
find Salle : question aux fonds
