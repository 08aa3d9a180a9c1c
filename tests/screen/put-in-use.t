# A panel that is not in use is found among all actions, put in use there, and taken back by name.
session consortium
keys g5 :
type autodiag
find Autodiagnostic — Suivi, pas encore en service
keys Enter
find [Autodiagnostic]
find Autodiagnostic : en service pour ce programme
none Étape du groupe
keys u
none Autodiagnostic │
find [Groupes et consortiums]
find Étape du groupe
keys :
type quiz
find Structuration — Suivi, pas encore en service
keys Esc Esc
# Before the group it is not on the bar, and says how it comes back.
keys :
type budget
keys Enter
find [Budget et flux]
find Membre
keys C-x v
find [Groupes et consortiums]
none Membre
none Budget et flux
keys :
type budget et flux
find d'abord Ctrl-x v
keys Enter
none [Budget et flux]
keys Esc Esc C-x v :
type budget et flux
keys Enter
find [Budget et flux]
