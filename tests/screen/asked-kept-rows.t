# What is half typed into a question comes back for what it was asked of, and for nothing else. One question of
# the checklist is asked of each group: what one began to answer is not another's.
session lisiere
keys g4 BackTab BackTab BackTab BackTab BackTab Enter i End
type  et la gare
keys Esc
find gardé
keys Esc x Enter i
find Communication et visibilité
none et la gare
none voici ce qui était tapé
keys Esc Esc
reopen
keys g4 BackTab BackTab BackTab BackTab BackTab Enter
find Alimentation durable
keys i
find et la gare
find voici ce qui était tapé
keys Esc
