# The paper sheet of a group, typed back in the printed order: an Enter a row.
session lisiere
size 120x30
keys g4 BackTab BackTab BackTab BackTab BackTab x w
find [Check-list]
budget 99
keys a
find 1.1 ›
type 02431 un but en une phrase @mille 30/9
keys Enter
budget 2
find Mille Lessives
find noté
# Unshifted digits of a French keyboard; nothing goes on to the next.
type à"'é&
keys Enter
keys Enter
type 00005
keys Enter
budget 3
keys Up
find › 00005
keys C-u
type @rien du tout
keys Enter
find personne ne s'appelle ainsi, ou plusieurs
keys C-u Esc
# The sheets of several groups in turn: the next one stands at the same question, round to the first.
keys Home Down
budget 99
keys a
find 1.1 ›
find PgSuiv
find Communication et visibilité · tour 1
keys Enter
find Q2.1 ›
budget 99
keys PgDn
budget 1
none Communication et visibilité · tour 1
find Q2.1 ›
type 00230 à revoir
keys Enter
find noté
keys PgDn
find Q2.6 ›
# Who carries it and by when, as they stand on the sheet.
keys Esc x x x Home Down Enter
find un but en une phrase
find Mille Lessives
find jeudi 30 septembre 2027
