# Whose turn it is to speak, the parking lot, and a wish carried into a group.
session lisiere
keys g4
budget 9
keys T
find Tour de parole
find Demande la parole ›
type kerb
keys Enter
budget 2
find parle
find Solène Kerbastide
type bellem
keys Enter
budget 1
type chant
keys Enter
find ensuite
find Issa Bellemonde
find Rémi Chantorel
# Enter on nothing: the next one speaks.
budget 9
keys Enter
budget 1
find a parlé       Solène
find parle         Issa
type bellem
keys Enter
find déjà dans le tour de parole
keys C-u Esc
keys n
find parle         Rémi
keys n
keys n
find personne n'attend pour parler
keys u u
find parle         Issa
reopen
keys T
find parle         Issa
# A name half typed is there again after a crash.
type sentie
reopen
keys T
find Demande la parole › sentie
keys C-u Esc Esc
# An idea for later, from anywhere.
budget 99
keys O
find Parking à idées
type parler du logement
keys Enter
budget 2
find 1 ligne au parking à idées
keys Esc
keys g1 Tab Tab End
find parler du logement
find au parking à idées
# A wish becomes a need of the group of its theme.
keys Home Down
focus Ne plus jeter
budget 99
keys > Enter
budget 2
find reporté dans le diagnostic du groupe
keys g4 Tab Tab Tab Tab Tab
find 9 · Leviers (1/3)
