# A conference begun where an empty programme opens, at its first stage: the panels that its blocks need are there.
session consortium
keys a
type Tous ensemble
keys Enter Enter
type conf
keys Enter
find conférence
type 1/12
keys Enter
type 9:30
keys Enter
type 13:00
keys C-s
find Tous ensemble — prévu
keys w Enter
find 9 blocs ajoutés
keys BackTab
find [Contributions]
# The first line is a heading, with a colon or without; no side is asked for it.
keys a
find  Rubrique ›
type Un argent qui aide
keys Enter
find Un argent qui aide · mixte ›
keys Tab
find Un argent qui aide · fonds ›
type un acompte avant la dépense
keys Enter
type payer le temps de coordination
keys Enter
type Une durée dont personne ne revient facilement:
keys Enter
find Une durée dont personne ne r… · mixte ›
type trois ans
keys Enter Esc
# A heading is said in other words for all that stands under it, in one step.
keys Home m
find Ses mots, pour tout ce qui est dessous
keys C-u
type Argent patient
keys Enter
find la rubrique a changé de nom
none Un argent qui aide
focus Argent patient
keys u
find Un argent qui aide
keys C-r
# Lines and chats that are pasted are what was said, under the heading they are pasted at; #words is another.
keys Home
paste - un toit commun\n- un délai #durée
find 2 contributions notées
keys Esc
paste 10:03 De Ana Orme à Tous : un prêt relais\n10:04 De Ana Orme à Bob (Message direct) : à midi
find 1 contribution notée · 1 message privé laissé de côté
find un prêt relais
none à midi
keys Esc
# On a heading the room sees them all.
keys Home s
find La salle voit : toutes les contributions
keys C-x w
find un acompte
keys C-x w
# The report of this conference, from its contributions and from a vote on them.
keys P
find Compte rendu de conférence
keys Esc Down v Enter
find vote en cours
keys P
find Compte rendu de conférence
# So does what closes it.
keys Esc Esc g1 F P
find Compte rendu de conférence
