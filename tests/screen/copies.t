# A copy that may leave is written from where the documents are; a file that is there is not overwritten.
session lisiere
keys g0 BackTab BackTab Down Down
focus Copie à transmettre
keys Enter
find pour former, sans les noms ; les lieux y restent
keys Down Down Enter
find -fonds.catalyse
keys Enter
find écrit sans historique :
keys Enter Down Down Enter Enter
find -fonds.catalyse
find choisissez un autre nom
keys Esc
find [Documents]
