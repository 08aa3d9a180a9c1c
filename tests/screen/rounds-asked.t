# Before the day, what now? asks for the tables of the rounds; planned, it asks no more.
session lisiere
seen yes
keys g4 Tab
find [Déroulé]
keys a
type Après-midi du réseau
keys Enter Enter Enter
type 8/12/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s w Enter
find Accueil café
keys F7
find Places à prévoir aux rencontres de « Après-midi du
keys F5
keys Tab Tab Tab V Enter
find Prévu
keys F7
none Places à prévoir
