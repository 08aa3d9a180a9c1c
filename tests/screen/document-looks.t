# What all documents bear, and what one is called here: chosen where documents are, taken back by u.
session lisiere
file logo.svg <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>
keys g0 BackTab BackTab Down
focus En-tête, pied de page, logo
keys Enter Enter
find Inter-réseau Lisière · Halle des Lavoirs
keys C-a C-k
type Maison des Lavoirs, 2 quai Neuf
keys Enter
find tous les documents portent cet en-tête — u l'annule
keys Enter
keys Down Enter
type Imprimé aux Lavoirs
keys Enter
find gardé pour les documents à venir
keys Enter
keys Down Down Enter
find logo.svg
keys Enter
find tous les documents portent ce logo
keys Down Down
focus Feuille de déroulé
keys m
type Conducteur
keys Enter
focus Conducteur
keys Enter
find Maison des Lavoirs, 2 quai Neuf
find Conducteur
keys End
find Imprimé aux Lavoirs
keys Esc u
focus Feuille de déroulé
keys m
find s'appelle chez vous ; vide
keys Esc Home m
find seul un document a un nom à changer
