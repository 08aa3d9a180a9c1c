# « What now? » leads to the setting it speaks of: from its own line, and from the list of all there is to say.
session lisiere
seen no
keys g3 Tab Tab Tab G
find [Réglages]
focus copies gardées de chaque fichier
keys Tab
find [Et maintenant ?]
keys Home Down Down
focus Pas de copie de secours
keys Enter
find [Réglages]
focus copies gardées de chaque fichier
