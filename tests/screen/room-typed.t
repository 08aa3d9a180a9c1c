# Text typed outside a field is no key: what its first letters let the room see is taken back.
session lisiere
keys F2 Tab Tab Tab
burst 1 soudure pour tous
find soudure pour tous
none Salle :
keys C-u Esc Esc
keys B
find Salle : titre du programme
keys Down
wait 1
burst 2 souci de transport
find souci de transport
find Salle : titre du programme
# Whoever meant keys is told what happened, and Esc leads back.
keys C-u Esc Esc
keys Down
wait 1
burst 2 g4c
find frappe rapide, donc du texte : Échap en sort
keys Esc
find > 
