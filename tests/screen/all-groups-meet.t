# From the groups too all of them are called together: that meeting is of no group alone.
session lisiere
seen no
keys g5 a
find Quelle réunion ?
type inter
keys Enter
type 2/12 14h
keys Enter
find Comité inter-consortiums
none Alimentation durable — comité
find Ce dont j'ai besoin de vous
