# What Esc stops as it begins: no plan, nothing changed; or the best so far, said to be that.
session lisiere
lang en
seen no
patience 0
keys g3 V Down Enter
find stopped before there was a plan: nothing changed
find The groups as agreed
keys g4 Tab Tab Tab Tab V Enter
find Planned: no change to announce
find meet again (at best
keys g5 Tab Tab Tab Tab Tab Tab Tab v
keys 3 Esc V Enter
find stopped before there was a timetable: nothing has changed
find not planned yet

# The same, left to its end.
patience -1
keys Esc V Enter
find with a time: 1, without: 0
