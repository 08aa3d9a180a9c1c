# Whose reply is held back is said when its letters are written, but not where the group sees it.
session lisiere
seen no
keys g2 Tab Tab Tab Tab
find Raison dicible
keys End Up
focus Mains Vertes
keys m C-u Enter
keys P P Enter
find réponse n'est pas prête (Mains Vertes d'Ablouze)
keys Esc C-x v
find VU PAR LE GROUPE
keys P P Enter
find écrit :
none Mains Vertes
none pas prête
# Nor is it said there that a reason or an offer lacks: they are masked.
keys Esc
find [Réponses rendues]
focus Mains Vertes
find en liste d'attente  •••
none à écrire
none sans motif
