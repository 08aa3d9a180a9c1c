# u takes back at once what was done on this panel; what was done elsewhere or earlier is named first.
session lisiere
keys g5 Tab Tab
focus Fondation Orvalys
keys t Enter
find u l'annule
keys u
find annulé :
keys C-r
find refait :
keys g6
keys u
find dernier changement, panneau « Engagements » : changement d'état · Engagement
keys u
find annulé : changement d'état
# The panel of another stage that shows the same is the same.
keys C-r g4 Tab Tab Tab Tab Tab Tab Tab Tab Tab
find [Engagements]
keys g5
find [Engagements]
keys t Enter u
find annulé :
# Once it was said, further steps are taken back one after the other, each by its name.
keys g2 u
find dernier changement, panneau
keys u
find annulé
# What was done before the programme was opened is older than what one remembers.
keys C-r
reopen
keys u
find dernier changement, avant l'ouverture : changement d'état · Engagement
# Another key between: it is asked anew.
keys Down u
find avant l'ouverture
keys u
find annulé : changement d'état
