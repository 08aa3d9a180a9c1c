# Who is not kept gets a reason that can be said, and one offer; the reason for oneself is apart. One undo.
session lisiere
keys g2 Tab Tab Tab End Up Up
focus Garage Tavernoy
keys t
type non retenue
keys Enter
find personne d'autre ne le voit
type Trop loin.
keys Enter
find Raison dicible
keys Enter
find il faut ici une raison dicible
type Le groupe est complet.
keys Enter
find Que proposer
type observ
keys Enter
focus non retenue cette fois
keys Tab End Up Up
focus Le groupe est comp
keys Enter End
find observateur·rice
keys PgUp Up
find Trop loin.
keys Esc u
find dernier changement, panneau « Comité »
keys u
find annulé
focus en liste d'attente
# Without a new reason for oneself the one that was noted stays, and is not what is said.
keys BackTab End Up Up
focus Garage Tavernoy
keys t
type non retenue
keys Enter Enter
find Raison dicible
type Le groupe est complet.
keys Enter Enter Tab End Up Up
focus Le groupe est comp
keys Enter End PgUp Up Up
find Une demi-journée par mois
