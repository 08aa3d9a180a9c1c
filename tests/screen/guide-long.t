# A long instruction is read whole: it goes on in the second row, before the next gesture; what presses comes first.
session lisiere
keys F5 Tab a
type Après-midi du réseau
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 09:00
keys Enter
type 13:00
keys C-s w Enter
find Accueil café
keys n
wait 4
keys n
wait 4
keys n
wait 4
keys n
wait 4
keys n
focus ● Diagnostic
find Arbre à problèmes court et canevas de diagnostic
find 12 pour trier · n
wait 7200
find min de retard. c
none 12 pour trier
