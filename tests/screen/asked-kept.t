# What is typed into a question over the screen and left with Esc, or when the program ends, stands there again
# when the same is asked of the same row; Esc then drops it. Of another row it is not asked.
session lisiere
keys g4 BackTab BackTab
find [Décisions]
keys Enter b
type Nos clients
keys Esc
find gardé : c'est là quand vous y reprenez la saisie
keys b
find Nos clients
find voici ce qui était tapé et pas encore ajouté ; Échap l'efface
type  nous quittent
reopen
find un texte commencé est gardé : Décision
keys g4 BackTab BackTab Down Enter b
none Nos clients
keys Esc
none gardé
keys Esc Up Enter b
find Nos clients nous quittent
keys Esc
none gardé
keys b
none Nos clients
keys Esc
# What was accepted is a draft no more.
keys b
type Un vrai tort
keys Enter
find Un vrai tort
keys Home b
none Un vrai tort
keys Esc
