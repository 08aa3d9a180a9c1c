# Ctrl-s adds the answer from any question, with what stands on the line; without a name there is none to add.
session lisiere
seen no
keys g2 Tab a C-s
find la structure n'est pas encore nommée
type coup de
keys Enter
type ETTX
keys C-s
find n'est pas dans la liste
keys C-u
type ACI
keys C-s
find la réponse est gardée
keys u
none la réponse est gardée
