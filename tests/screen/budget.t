# Budget and flows of one project at a time, what to look at, and the cash month by month.
session lisiere
keys g5 Tab Tab Tab Tab Tab
screen
# A member's lines; its share of the key.
keys Enter
screen
keys Esc m
find Part des frais de structure
# A key that does not add up is said.
keys Tab Tab Tab Tab Tab Tab End Backspace Backspace Backspace Backspace
type 2300
keys C-s
find 101 %
find les parts de frais de structure font 101
keys u
none 101 %
# Flows below: a adds one here, with its project.
keys End
find Part publique au capital
keys Home Down Down Down Down Down Down
focus Comme prévu : sous zéro à partir de février 2029
keys Enter
screen
keys End
focus novembre 2029
keys Esc x
find Ce groupe n'a pas encore de projet
