# The gate of the minutes: each point is settled where it is missing, or stays open for a reason.
session lisiere
size 200x60
seen yes
keys F5 Tab a
type Après-midi du réseau
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s w Enter
find Accueil café
keys n
# A quote, a step without a date, and the session ends.
keys Tab Tab Tab Tab Tab
find [Diagnostic
focus les salariés
keys Down Down Down a
type « on mange froid »
keys Enter Esc
find Paroles (1/3)
keys Tab Tab Tab Tab Tab Tab
find [Prochains pas
keys a
type visiter le dépôt @mille
keys Enter Esc F
find la séance est terminée
# On a narrow screen the group gives way: what is open and what it lacks stay.
resize 60x20
screen
| Lisière 2026 — … VU PAR LE GROUPE  mar. 1er décembre 09:00
|…  3 Sous-g… ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Engagements │[Prochains pas]│ Décisions │ Temps investi
|────────────────────────────── Salle : titre du programme ──
| Après-midi du réseau — 22 points avant de pouvoir clore le
| compte rendu
|
|  Ce qui manque                  Encore ouvert
|> personne n'est noté présent    Après-midi du réseau
|  décision encore en projet      •••
|  sans responsable ou sans date  visiter le dépôt
|  sans réponse                   Quelles décisions se
|                                 prennent ensemble,
|                                 lesquelles restent chez
|                                 chacun ?
|  sans réponse                   De quoi avons-nous besoin
|────────────────────────────────────────────────────────────
| Et maintenant ?  2 feuilles sont encore sur papier
| G y aller        Pas de copie de secours
| la séance est terminée : Après-midi du réseau — u annule
resize 200x60
# Nobody was noted: that leads to the door, and back.
focus Après-midi du réseau
keys Enter
find ici : 0 sur 30
keys Esc
# What the room may not see is not settled in front of it.
focus Après-midi du réseau
keys Down
focus •••
keys Enter
find ce point n'est pas pour le groupe
# The date that is missing is what is typed.
keys Down
focus visiter le dépôt
budget 99
keys Enter
type 15/12
keys C-s
budget 2
find Prochain pas : c'est enregistré
none visiter le dépôt
# The reason of a point is offered for the next one of its kind.
focus Quelles décisions
keys i
type au prochain comité
keys Enter
focus De quoi avons-nous besoin
budget 99
keys i
find au prochain comité
keys Enter
budget 2
focus Pour chaque livrable
# A quote read again needs one key.
keys End Up Up Up Up Up Up Up Up
focus Alimentation durable
keys Enter
find relue par la personne
# The document of this screen is the minutes.
keys P
find Compte rendu
find Après-midi du réseau
keys Esc
# A reason says something, where none was given before.
keys Home Down Down
focus Pour chaque livrable
keys i C-u Enter
find dites pourquoi cela reste ouvert
keys Esc
focus Pour chaque livrable
# The reason it has is offered: what is typed takes its place, arrows edit it.
keys i
type à la réunion de mai
keys Enter
find — à la réunion de mai
keys i End
type , sans faute
keys Enter
find — à la réunion de mai, sans faute
keys u u
# Why a point stays open is read where the point stands.
find — au prochain comité
# What is still on paper leads to the sheet of that group, and back.
keys End
focus Passerelles vers les employeurs
find reste à saisir
keys Enter
find [Diagnostic
find Passerelles vers les employeurs · saisi d'après
keys Esc
find points avant de pouvoir clore
# So does « What now? ».
keys Esc g4 G
find [Diagnostic
find Communication et visibilité · saisi d'après
