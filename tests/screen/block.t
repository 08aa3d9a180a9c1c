# A block names the panels it opens as people see them, of its own stage.
session lisiere
size 80x40
keys g4 Tab Down Enter
find Panneaux ouverts        Accueil
keys Esc g1 Down Enter
find Panneaux ouverts        Présences
# What can be added to a row is said in plain words, what it needs first; votes and seats have their panels.
keys g6 Tab Enter a
find Ajouter quoi
find Accord RGPD
find Attribution de rôle — Suppléant·e
none Place du jour
none Vote
