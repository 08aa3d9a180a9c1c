# What a conference builds together is typed while it is said: heading by heading, with its side.
session conference
now 2026-12-01T08:00:00.000Z
keys g4 Tab Tab Tab Tab Tab Tab Tab
screen
| Valombre 2026 — changer d'échelle sans se perdre       mar. 1er décembre 09:00
| 1 Webinaire –  2 AMI –  3 Sous-groupes – [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Diagnostic │ Projet │[Contributions]│ Questions │ Check-list │ Engagements  …
|────────────────────────────────────────────────────────────────────────────────
| Conférence : changer d'échelle sans se perdre
|
|  Contribution                                       Côté     Gommettes  État
|  1. Ce que veut dire changer d'échelle
|> grandir en profondeur autant qu'en nombre : des …  terrain          9  publiée
|  accepter qu'une action reste petite quand sa tai…  terrain          7  publiée
|  transmettre une méthode écrite à une structure v…  réseaux          5  publiée
|  compter aussi ce qui disparaît quand on grandit …  mixte            4  publiée
|  2. Ce que les fonds peuvent changer
|  financer deux ans de coordination avant de deman…  terrain         11  publiée
|  une seule fiche de deux pages, acceptée par les …  fonds            9  publiée
|  dire non vite, et dire pourquoi                    terrain          7  publiée
|  ouvrir une partie du comité à une personne conce…  terrain          5  publiée
|  prévoir un reste de budget pour ce que l'on n'av…  fonds            2  publiée
|  3. Ce que les structures peuvent changer
|  se présenter à deux ou trois plutôt que chacune …  fonds            8  publiée
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Le compte rendu de « Conférence : changer d'échelle sans se
| G y aller        perdre » est à clore
| a ce qui est dit  v voter  Entrée ouvrir  t état  Tab panneau  : tout  ? aide
# One key a contribution once the line is open; Tab says the side, a line ending in a colon is a heading.
keys a
find · mixte ›
budget 20
type tenir la porte ouverte
keys Enter
budget 1
find tenir la porte ouverte
type Argent qui va :
keys Enter
find · mixte ›
budget 9
keys Tab Tab
type un acompte avant dépense
keys Enter
budget 3
screen
| Valombre 2026 — changer d'échelle sans se perdre       mar. 1er décembre 09:00
| 1 Webinaire –  2 AMI –  3 Sous-groupes – [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Diagnostic │ Projet │[Contributions]│ Questions │ Check-list │ Engagements  …
|────────────────────────────────────────────────────────────────────────────────
| Conférence : changer d'échelle sans se perdre
|
|  Contribution                                       Côté     Gommettes  État
|  faire relire chaque récit par la personne dont i…  terrain          6  publiée
|  écrire ce que l'on ne sait pas faire, et qui sai…  réseaux          4  publiée
|  compter le temps de coopération dans le budget, …  terrain          3  publiée
|  4. Ce que l'on fait ensemble, et quand
|  une demi-journée de visites croisées au printemps  mixte            9  publiée
|  trois binômes structure–fonds qui se parlent une…  mixte            7  publiée
|  un carnet d'adresses des savoir-faire, tenu par …  réseaux          5  publiée
|  une réunion des fonds entre eux avant l'appel de…  fonds            4  publiée
|  un site internet commun                            mixte            0  écartée
|  Argent qui va
|> un acompte avant dépense                           terrain          0  brute
| Argent qui va · terrain ›
| Entrée ajoute  !3 gommettes  Tab côté  « Mots : » fait une rubrique  ↑ reprend
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Le compte rendu de « Conférence : changer d'échelle sans se
|                  perdre » est à clore
| noté — ↑ le reprend
# Up takes the last one back into the line; Esc leaves it.
keys Up
none acompte avant dépense  
keys C-u
# The line opens again on the side that spoke last under its heading.
type un guichet commun
keys Enter Esc a
find · terrain ›
keys Up C-u
# Dots that were counted already, in the line.
type un agenda commun !12
keys Enter
find un agenda commun  
find  12  brute
keys Up
find un agenda commun !12
keys C-u Esc
# A vote on them is one key away.
keys v
find grandir en profondeur
keys Esc
# Undone by name.
keys u
find annulé : ajout · Contribution · tenir la porte ouverte
# What is said after the vote was closed is not in it.
wait 60
keys a
type dit après le vote
keys Enter Esc v
find tour 1 · clos
keys End
none dit après le vote
keys Esc
