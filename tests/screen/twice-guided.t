# « What now? » leads to the answer of who answered twice, and M works there.
session lisiere
file papier.csv Date;Nom de votre structure;Type;Pourquoi ce premier thème ?\n12/03/2026;Clavier Ouvert Dunoise;AI;Repris au téléphone\n
keys g2 Tab X
type papier.csv
keys Enter C-s
find a répondu deux fois
keys G
find — Clavier Ouvert Dunoise
keys M
find Clavier Ouvert Dunoise a répondu deux fois. Espace garde la ligne choisie
