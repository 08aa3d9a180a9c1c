# A chat pasted while questions to the funds are asked is taken for questions, whatever panel it comes on; what
# is written to one person does not stand there for all to see.
session consortium
now 2026-12-01T09:00:00.000Z
keys g1
keys a
type Webinaire
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 10:00
keys Enter
type 11:30
keys C-s
keys w Enter n
wait 4
keys C-x n
find Maintenant : La démarche
paste 10:07 De Ana Orme à Tous : Quand saurons-nous ?\n10:08 De Ana Orme à Bob (Message direct) : on en parle\n10:09 De Bob à Tous : Quand saurons-nous tout ? !2
find Les questions aux fonds, une par ligne
find 1 message privé laissé de côté
find 10:07 Ana Orme : Quand saurons-nous
none on en parle
# Tab makes wishes of it, and questions again.
keys Tab
find Les envies, une par ligne
keys Tab
find Les questions aux fonds
keys C-s
find 2 questions notées
keys Esc Tab
find [Questions ●]
find Quand saurons-nous ?
find la même que « Quand saurons-nous ? » ?
# The same chat once more adds nothing.
paste 10:07 De Ana Orme à Tous : Quand saurons-nous ?\n10:09 De Bob à Tous : Quand saurons-nous tout ? !2
find 0 question notée · 2 déjà lus
keys Esc Up Up Up Up
# What turns out to be a wish becomes one, and back.
keys =
find devenue une envie
keys Tab Tab
find [Envies]
find Quand saurons-nous
keys =
find devenue 1 question aux fonds
find Pas encore d'envie
# A wish typed with e stays one.
keys e
type un four
keys Enter
find 1 envie ajoutée
