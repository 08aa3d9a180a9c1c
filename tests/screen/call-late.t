# A step of the call is said to be done, and that is taken back.
session lisiere
keys g2
none ✓ Pub
keys y
find fait — y revient
find ✓ Publication
keys y
none ✓ Pub
find à faire
