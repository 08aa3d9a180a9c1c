# A gate is met in the panel it leads to, for the group whose stage was read, wherever that panel was left.
session lisiere
keys g5 Down Down Enter
find Insertion professionnelle des femmes — N2
focus Blocs de la fiche projet : 8 sur 12
keys Enter
find [Projet]
find Insertion professionnelle des femmes — Premier pas au féminin
# At the first block that is empty.
focus (0)
keys g5 Enter Down Enter
find [Qui fait quoi]
find Premier pas au féminin
keys g5 BackTab BackTab BackTab BackTab Enter Down Down Enter
find [Engagements]
find Insertion professionnelle des femmes — ouverts
# What is to be agreed is met at the first question that is not.
keys g5 BackTab BackTab Enter Down Down Down Down
focus restent Q1.5
keys Enter
find [Check-list]
find Insertion professionnelle des femmes · tour
focus Q1.5
