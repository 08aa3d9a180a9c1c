# In the meeting of a group its scope sentence and its rules are written in the run of show.
session lisiere
seen no
keys g4 Tab i
find n'est pas la réunion d'un groupe
keys g3 Tab Tab Tab Tab
find Constitution du groupe Alimentation durable
keys i
focus commerce.
type  Version 1.
keys C-s
find enregistré
keys u
find annulé
