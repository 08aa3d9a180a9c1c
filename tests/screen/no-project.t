# A group without a project shows that, and nobody else's; x goes on to the next.
session lisiere
keys g0 Tab Tab Tab Tab
type la voix des chantiers
keys Down
focus La Voix des chantiers
keys Enter d Tab Enter
keys g5 Down Enter Down Down Down Down
focus Livrables avec un seul A et un R
keys Enter
find [Qui fait quoi]
find Ce groupe n'a pas encore de projet
keys x
find Premier pas au féminin
