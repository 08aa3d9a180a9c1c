# A gate leads to the panel where it is met; Esc comes back to the stage of the group.
session lisiere
keys g5 Down Down Enter
find Insertion professionnelle des femmes — N2
keys Enter
find [Projet]
keys Esc
find [Groupes et consortiums]
find Insertion professionnelle des femmes — N2
# From there the list of groups; nothing is left to come back to once another panel is chosen.
keys Esc
find Vers la suivante
keys Enter Enter Tab Tab
find [Check-list]
keys Esc
find [Check-list]
