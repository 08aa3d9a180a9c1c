# A launch webinar, 10:00 to 11:30: everybody but two, wishes from the chat, dots, and the synthesis in two languages.

at 09:55
face
beside
keys F2
see [Déroulé]
keys a
type Webinaire de rentrée
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 10:00
keys Enter
type 11:30
keys C-s
see Webinaire de rentrée
keys w Enter

at 10:00
keys n
see ● Accueil
keys Enter
see [Présences ●]
budget 30
keys A
lines
|Kerbastide
|Bellemonde
|
budget 1
see absent·es 2
settle

# A question to the funds, then the chat of the meeting: greetings go, what is wished stays.
at 10:36
keys C-x n
settle
keys F2 e
paste
|10:40:02 De Ana Orme à Tous : Bonjour !
|10:40:33 De Ana Orme à Tous : Une cuisine prêtée le lundi
|10:41:10 De Bob Lune à Tous : Des stages de deux semaines
|10:41:50 De Zoé Quine à Tous : Un camion pour trois dépôts
|10:42:05 De Zoé Quine à Tous : Merci à tous
keys C-s
see 3 envies ajoutées
keys Esc
settle
budget 9
run list FILE wish --where event=EV-8 --format jsonl
count 3

# Dots on what was wished, counted in the chat; the room sees them; then it is closed.
keys Tab
see [Envies]
keys End Up Up Up Up Up Up Up Up Up
keys v Enter
see vote en cours
keys End Up Up
focus Une cuisine
type 14
keys Enter
type 9
keys Enter
type 22
keys Enter
see 45 points
keys s
see Salle : vote
room Envies
keys t
see clos
keys Esc
settle
budget 30
saved

# The last block, the end, and what leaves the room.
at 11:30
keys C-x n
settle
keys F
see la séance est terminée
run report FILE webinar --event=EV-8 --language=fr --audience=group
says Une cuisine prêtée le lundi
says Webinaire de rentrée
says 28 personnes présentes
says Un camion pour trois dépôts *22 gommettes*
tacit Bonjour
run report FILE webinar --event=EV-8 --language=en --audience=group
says Un camion pour trois dépôts
tacit gommettes
run check FILE
