# Two afternoons on one day, of one name: told apart by their hour wherever they are named, and x turns from one
# to the other wherever one of them is shown.
session lisiere
now 2026-12-11T07:00:00.000Z
keys g4 Tab a
type Atelier
keys Enter Enter Enter
type 11/12/2026
keys Enter
type 9:00
keys Enter
type 12:00
keys C-s
none Atelier · 09:00
keys a
type Atelier
keys Enter Enter Enter
type 11/12/2026
keys Enter
type 14:00
keys Enter
type 17:00
keys C-s
find 11/12/2026 — Atelier · 09:00
find 11/12/2026 — Atelier · 14:00
keys BackTab
find [Préparation]
find Atelier · 09:00 — 11/12/2026
keys x
find Atelier · 14:00 — 11/12/2026
keys Tab Tab
find [Accueil]
find — Atelier · 09:00
keys x
find — Atelier · 14:00
keys BackTab BackTab BackTab
find [Temps investi]
find Atelier · 09:00
keys x
find Atelier · 14:00
keys a
type 4 4
keys Enter Esc
find Atelier · 14:00 — 2 voix
# The one asked for is shown until another one is meant than was then.
keys x
find Après-midi de co-construction
wait 604800
find Atelier · 14:00 — 2 voix
