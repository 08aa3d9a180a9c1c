# Names of absent people are not forgotten when the line is left before its end.
session lisiere
seen yes
now 2026-06-18T11:35:00.000Z
keys g4 Tab Tab
keys A
type palaz
keys Enter
find absent·e : Ewen Palazeau
keys Esc
find 1 absence n'est pas encore notée : A la reprend
find ici : 28 sur 30
keys A
find Palazeau
keys Enter
find ici : 28 sur 30 — u annule
keys A
none Palazeau
