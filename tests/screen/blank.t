# B hides what the room sees behind the programme's title, and brings it back.
session lisiere
keys F2 Tab Tab
keys s
find La salle voit : envie
keys B
find La salle voit : titre du programme — B de nouveau lui rend ce qu'elle voyait
keys B
find La salle voit : envie
none titre du programme
