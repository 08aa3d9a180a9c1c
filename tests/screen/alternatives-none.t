# Nobody to place: no other plan was left out, there is none.
session consortium
lang en
seen no
keys g3 Tab Tab Tab
find No other plan is worth showing
