# What now? is about the stage on the screen first, as soon as it is another one.
session lisiere
find Et maintenant ?  1 prochain pas en retard
keys g4
find Et maintenant ?  1 objection à traiter
keys g5
find Et maintenant ?  1 prochain pas en retard
