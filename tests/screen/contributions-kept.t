# What is half typed comes back with its side, said in the language of the screen.
session conference
now 2026-12-01T08:00:00.000Z
keys g4 Tab Tab Tab Tab Tab Tab Tab a
find · mixte ›
keys Tab
find · fonds ›
type un acompte
keys F8
find · funders › un acompte
keys F8 Esc
find gardé
keys a
find · fonds › un acompte
keys Enter
find un acompte  
keys Esc
