# A proposal is selected once it is made; adopted, it no longer says why it could not be.
session lisiere
seen yes
keys g4 BackTab BackTab
find [Décisions]
keys a
type Un local commun dès janvier
keys Enter
find > Un local commun
keys Enter
find Un local commun dès janvier — proposée
keys b
type trop tôt pour deux structures
keys Enter
find Pas encore adoptée
find 1, masquée : Ctrl-x v la montre
keys C-x v
find trop tôt pour deux structures
keys i
find Un local commun dès janvier
type , à l'essai
keys Enter
find Un local commun dès janvier, à l'essai
keys Home Down Down Down
find > objection
keys y Down Enter
find Pourquoi est-elle levée
type le bail court jusqu'en mars
keys Enter
find levée : elle ne bloque plus
keys t
find Que devient
keys Down Enter
find — adoptée
none Pas encore adoptée
