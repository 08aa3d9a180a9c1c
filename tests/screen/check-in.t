# Checking in at the door: every line of the budget, counted.
session lisiere
seen yes
now 2026-06-18T11:35:00.000Z
keys g4 Tab Tab
find [Accueil]
find ici : 28 sur 30
# The whole list is not shown at the door.
none Kerbastide
budget 9
# One person: / and Enter; the next one: Enter.
keys /
type oltre
keys Enter
budget 2
find Bachir Oltremont : présent·e — ici : 29 sur 30
keys Up
budget 1
find ici : 28 sur 30
keys C-u
type kerb
find Solène Kerbastide
keys Enter
find Solène Kerbastide : présent·e — ici : 28 sur 30
budget 2
# Several of that name: the line waits.
type r
keys Enter
find tapez la suite
none >
keys Down
find >
keys Backspace
budget 9
# Leaving for a while or for good, late, excused, absent: a sign in front of the name; taken back by one key.
type -kerb
keys Enter
budget 1
find Solène Kerbastide : sorti·e pour ce bloc — ici : 27 sur 30
keys Up
budget 1
find ici : 28 sur 30
find Qui › -kerb
keys C-u
type =kerb
keys Enter
find Solène Kerbastide : excusé·e
type +kerb
keys Enter
find Solène Kerbastide : en retard — ici : 28 sur 30
type !kerb
keys Enter
find absent·es 2
keys Esc
# Who agrees to be named says so at the door: a sign behind the name, one step of undo.
keys /
find Quelques lettres d'un nom
type palaz*
find * après le nom : ici, et accord RGPD
keys F8
resize 60x24
find * behind the name: here, agrees to be named
keys F8
resize 80x24
find Ewen Palazeau
budget 99
keys Enter
budget 1
find Ewen Palazeau : présent·e, accord RGPD noté — ici : 28 sur 30
keys Up
find ici : 27 sur 30
find Qui › palaz*
keys C-u Esc
# Somebody walks in, from an organisation that is there.
budget 99
keys /
type Zoé Zèbre
find Personne ne s'appelle ainsi
keys Enter
find Structure ›
type @pota
find Potagers de la Sauldrine
keys Enter
budget 3
find Zoé Zèbre, ajout fait — ici : 28 sur 31
# Up takes a walk-in back whole, to be corrected: the name and the organisation stand again.
keys Up
budget 1
find ici : 27 sur 30
find Qui › Zoé Zèbre @pota
keys Enter
budget 1
find Zoé Zèbre, ajout fait — ici : 28 sur 31
# While it is asked for, Up goes back to the name; nobody else is touched.
type Zoé Zèbre Deux*
keys Enter
find Structure ›
keys Up
find Qui › Zoé Zèbre Deux *
find ici : 28 sur 31
keys C-u
budget 9
# And from a new one.
type Ulysse Quine
keys Enter
type Compagnie du Zig
keys Enter
find Type de structure
type fdd
none Personne ne s'appelle ainsi
find Fonds de dotation
keys Enter
budget 3
find Ulysse Quine, ajout fait — ici : 29 sur 32
keys Up
find Qui › Ulysse Quine @Compagnie du Zig
keys Enter
find Type de structure
keys Up
find Structure › Compagnie du Zig
keys Enter Enter
find Ulysse Quine, ajout fait — ici : 29 sur 32
budget 9
# In one line.
type Ana Orme @brem *
keys Enter
budget 1
find Ana Orme, ajout fait, accord RGPD noté — ici : 30 sur 33
# The accord on personal data of who is selected: one key, and back.
keys Esc w End
budget 9
keys y
budget 1
find accepte d'être nommé·e
keys y
budget 1
find n'est plus nommé·e
budget 9
keys u u w u u u
find ici : 27 sur 30
# Everybody but two: A, one key each, Enter.
budget 99
keys A
type kerb
keys Enter
type bellem
find Issa Bellemonde
keys Enter Enter
budget 4
find ici : 26 sur 30
find absent·es 3
keys u
budget 1
find ici : 27 sur 30
find absent·es 2
# Up names the last one no more.
keys A
type kerb
keys Enter
find absent·e : Solène Kerbastide
keys Up
none > Solène Kerbastide
keys Esc
find ici : 27 sur 30
# The list on demand, in the order of the printed sheet: one key a person.
keys w
focus Héloïse Amberlin
keys b
find Héloïse Amberlin : absent·e
focus Issa Bellemonde
keys u
find ici : 27 sur 30
# What is typed fast outside the line is a name.
burst 2 kerbas
find Qui › kerbas
focus Qui
# What was typed outlives a crash, both answers about somebody who walks in too.
keys Esc /
type olt
reopen
keys g4 Tab Tab /
find Qui › olt
keys C-u
type Zoé Zèbre Trois*
keys Enter
type pota
reopen
keys g4 Tab Tab /
find Qui › Zoé Zèbre Trois @pota *
keys Esc A
none Zoé Zèbre Trois
keys Esc /
none Zoé Zèbre Trois
# The key that opens the line, pressed once more, is not part of the name.
type /Zélie Zampa @pota
keys Enter
find Zélie Zampa, ajout fait
none /Zélie
# Times of arrival are not for the group, and take no room before it.
keys Esc w
none Arrivée à
keys C-x v
find Arrivée à
find 13:35
