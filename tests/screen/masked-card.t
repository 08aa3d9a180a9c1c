# What is masked on a card is counted as it is shown: the field that is not for the room, the row that is not.
session lisiere
seen yes
keys g0 Enter
find Issu de la décision      •••
find Vu par                   •••
find 2 cases masquées : Ctrl-x v
