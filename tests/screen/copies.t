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
keys Enter Down Down Enter
find -fonds-2.catalyse
keys Left Left Left Left Left Left Left Left Left Backspace Backspace Enter
find -fonds.catalyse
find choisissez un autre nom
keys Esc
find [Documents]
# A copy that names nobody tells what is left to be read, and leads there.
keys g4 Tab Tab Tab e
type appeler Mme Lefort demain
keys Enter Esc g0
focus Copie à transmettre
keys Enter Down Down Down Enter
find -sans-noms.catalyse
keys Enter
find 1 passage nomme peut-être quelqu'un : à récrire, puis refaire la copie
find appeler Mme Lefort demain
keys Enter
find Modifier — Envie
