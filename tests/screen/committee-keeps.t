# A form that was received is kept at one go, and taken back at one go.
session lisiere
keys g2 Tab Tab Tab Down Down Down Down Down Down Down Down Down Down Down
focus Verger Partagé d'Ormelune
keys t
keys Enter t
find complète, et présélectionnée
keys Enter
find présélectionnée ; u l'annule
focus présélectionnée
keys u
focus reçue
