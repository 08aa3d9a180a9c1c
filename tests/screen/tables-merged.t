# The cursor goes with a table that is put together with one below it, so that z parts them; who is moved is named.
session lisiere
now 2026-12-01T12:28:00.000Z
keys g4 Tab
keys a
type Après-midi
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s
keys w Enter n
find ● Accueil
keys Tab
find [Accueil
keys o
focus Communication et visibilité
keys M
type réem
keys Enter
find Réemploi et mobilité + Communication et visibilité
focus Réemploi et mobilité + Communication
budget 99
keys z
budget 1
find chaque groupe est revenu à sa table
keys Home Down f
find Issa Bellemonde travaille ce jour avec
