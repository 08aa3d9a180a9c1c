# On the day of an event the programme opens on its run of show, whatever stage is under way.
session lisiere
now 2026-06-20T07:00:00.000Z
find [5 Suivi ●]
keys g4 Tab a
type Deuxième après-midi
keys Enter Enter Enter
type demain
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s
wait 86400
reopen
find [4 Après-midi
find [Déroulé]
find Deuxième après-midi — prévu
