# At sixty columns every heading of the wall is whole.
session lisiere
size 60x20
keys g1 Tab Tab
find Gommettes
