# A long instruction goes on in the second row, before the next gesture, which is never cut; what presses comes first.
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
find 8 min seul·e, 20 en groupe, 12 pour trier : arbre à
find · n : ensuite Pause, à 09:4
keys Tab
find 12 pour trier :
find … · Ctrl-x n : ensuite Pause, à 09:4
keys BackTab
wait 7200
find 12 pour trier : arbre à problème…
find min de retard. c
