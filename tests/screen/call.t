# The call moves with one day, and back with one key.
session lisiere
keys g2
find J+29    ven. 13 mars
keys D
keys C-u
type 19/02/2026
keys Enter
find J+29    ven. 20 mars
find tout l'appel est décalé
keys u
find J+29    ven. 13 mars
keys D C-u
type bientôt
keys Enter
find ce n'est pas une date
keys Esc
# The texts to send.
keys P
find Dernier rappel de l'AMI
type motivées
keys Enter
keys PgDn
find Potagers de la Sauldrine
keys P
find brouillons — pour un logiciel de courriel
keys Down Down Enter
find 22 brouillons
keys Esc
# A reply that was sent is noted as a contact.
keys Tab Tab Tab Tab y
find noté comme envoyé à Potagers de la Sauldrine
# The map: the themes, who ranked what, what a larger group closes.
keys BackTab BackTab w
find REM COM FEM ALI ENT LOG NUM
find 2▓  3░  1█
keys w
find ce qui ferme si les groupes
find NUM (4)
keys w
find Points 3-2-1
