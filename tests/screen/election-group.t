# The meeting of a group elects in that group. It has no convenor any more: that role stands first.
session lisiere
keys g3 Enter m Tab Tab C-u Tab C-u C-s
find c'est enregistré
keys Esc Tab Tab Tab Tab a Enter
type 1/12 9:30
keys Enter n
find Présences ●
keys g3 Tab Tab Tab Tab Tab Tab Tab Tab
find [Décisions]
keys r
find > Référent·e de groupe
keys Enter
find Élection sans candidat : Référent·e de groupe · Alimentation durable · tour 1
# Seen by the group, nothing is asked for that could not be kept: how to see the names is said.
keys a
none propose ›
find les noms ne sont que pour vos yeux : Ctrl-x v démasque
keys C-x v a
find propose ›
keys Esc
keys C-x v
# Taken back, it is not there any more, and the screen says so.
keys u
find Cette fiche n'est plus là. Échap revient.
keys a
none propose ›
keys y
find n'est plus là
keys Esc
find [Décisions]
