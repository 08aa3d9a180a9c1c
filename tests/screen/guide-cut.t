# What does not fit under "what now?" ends with a sign that says so.
session consortium
size 60x20
keys F2
find ajoutez une première st…
