# No size breaks anything.
session lisiere
keys g5
resize 1x1
keys Down Enter
resize 5x3
keys Esc Tab
resize 300x100
find Lisière 2026
