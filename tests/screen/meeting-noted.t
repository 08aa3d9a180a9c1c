# What came of the first meeting of the list: it stays selected from one answer to the next, and after.
session lisiere
seen no
keys g5 Tab Tab Tab Tab Tab Tab Tab
focus Fonds Brindelac
# All were held, nobody wishes another one: no question that leads nowhere.
keys V
find toutes les rencontres notées ont eu lieu : v note qui veut encore
keys i
find Déjà noté : visite · trésorerie. Mots et prochains pas s'y ajoutent.
keys 4 1 Enter
find Ce qui s'est dit
find >               Fonds Brindelac         Du champ
type Le chiffrage manque.
keys Enter
find >               Fonds Brindelac         Du champ
type envoyer le budget > 20/12
keys Enter
find noté
focus envoyer le dossier
find 7 sur 11
