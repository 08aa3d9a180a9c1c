# In the plain list of answers too: who is not kept gets both reasons and one offer, in one undo.
session lisiere
keys g2 Tab
find Réponses
keys End t
type non retenue
keys Enter
find personne d'autre ne le voit
type Trop loin.
keys Enter
find Raison dicible
keys C-u
type Le groupe est complet.
keys Enter
type observ
keys Enter
find état changé
focus non retenue cette f
keys u
find annulé
focus en liste d'attente
