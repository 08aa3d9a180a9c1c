# New links are ticked in front of the room: who met whom is no secret, a note on it is.
session lisiere
seen yes
keys g4 Tab Tab Tab Tab a
find VU PAR LE GROUPE
find * A rencontré
find 1 case masquée
type hélo
keys Enter
type lison
keys C-s
find Nouveau lien : c'est enregistré
keys u
find annulé : ajout · Nouveau lien · Héloïse Amberlin · Lison Cardoville
