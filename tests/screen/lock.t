# Locked: the clock, and every key is ignored but the word.
session lisiere
keys C-x l
find Verrouillé
keys d Enter q
find Verrouillé
type ouvrir
keys Enter
none Verrouillé
