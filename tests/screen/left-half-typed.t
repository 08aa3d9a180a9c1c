# What is half typed when Esc is pressed stands there again; left untouched, it is dropped.
session lisiere
now 2026-06-18T11:35:00.000Z
keys g5 Tab Tab
find [Engagements]
keys a
type tourn
keys Enter
type loc
keys Enter
type 120 m2
keys Enter
type fin ma
keys Esc
find gardé : c'est là quand vous y reprenez la saisie
none Jusqu'à quand
keys a
find Cuisine Tournesolle
find 120 m2
find Jusqu'à quand › fin ma
find Échap l'efface
keys Esc
keys a
find Qui promet ›
none 120 m2
keys Esc
# Wishes, from any screen; what came in one go outside a field was typed nowhere.
keys e
type un jardin derrière la gare
keys Esc
find gardé
keys e
find un jardin derrière la gare
keys Esc e
none jardin
keys Esc
# A name that is looked for is soon typed again.
keys g4 Tab Tab
find [Accueil]
keys /
type guirel
keys Esc
none gardé
keys /
none guirel
# What was taken back, and what was pasted and refused, are no less typed.
keys Esc Esc g4 Tab Tab Tab a
type un four à pain
keys Enter Esc a Up
find › un four à pain
keys Esc
find gardé
keys a
find › un four à pain
keys Esc
