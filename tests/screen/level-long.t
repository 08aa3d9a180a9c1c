# A long word for the stage leaves room for what the next one asks.
session lisiere
keys g5 Enter m Down Enter
type la convention part demain
keys Enter
find Alimentation durable — N4
keys Esc
find à la main, calculée N3
find conditions avant N2
