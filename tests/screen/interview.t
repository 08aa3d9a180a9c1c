# A call is left halfway, and lost to a crash: what was said is there again. Help wanted by phone counts as help.
session lisiere
keys g5 Tab i
type la fiche est prête
keys Enter
type le camion
keys Esc
find rien n'est encore noté ; ce qui a été dit est gardé
keys i
find ce qui avait été dit est revenu
find la fiche est prête
keys Enter
find le camion
type  est en panne
reopen
keys g5 Tab i Enter
find le camion est en panne
keys Enter Enter
type un local sec
keys Enter Enter
find l'appel est noté, avec 1 prochain pas du groupe
find Aide souhaitée : un local sec
find Fait : la fiche est prête
# Noted once, nothing of it comes back.
keys i
none revenu
keys Esc
# While the fourth group is called, what it promised is in sight, above the question.
keys Home n n n n i
find > Réemploi et mobilité — Lison Cardoville
find Appel, question 1 sur 5
find tournée d'essai
keys Esc
# The review, the same way.
keys g5 BackTab BackTab BackTab BackTab BackTab BackTab BackTab End i
type une réussite
keys Enter Esc
find ce qui a été dit est gardé
keys i
find une réussite
