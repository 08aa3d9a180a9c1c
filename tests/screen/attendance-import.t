# The list of a video meeting, taken in where people are checked in: for the event shown, undone at once.
session lisiere
seen no
file visio.csv Nom complet,Heure d'arrivée,Heure de départ\nIssa Bellemonde,10:02,11:20\nIssa Bellemonde,11:21,11:30\nJade Fontrémy,10:05,11:30\n
keys g1 Tab X
find présence d'une visio
keys Enter
find visio.csv
type visio.csv
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │[Présences]│ Envies │ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| visio.csv, UTF-8 — nouvelles 0 · changées 1 · connues 0 · en attente 1
|
|  Dans le fichier                  Première case re…  Va dans
|> « Jade Fontrémy » : personne ne s'appelle ainsi ici — qui est-ce ? (ligne 4)
|  Colonnes du fichier
|  Nom complet                      Issa Bellemonde    Nom, comme l'outil l'affi…
|  Heure d'arrivée                  10:02              Arrivée à
|  Heure de départ                  11:20              Départ à
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Ctrl-s importer  = c'est…  Échap retour  : tout  ? aide
keys C-s
find importé
keys u
# Somebody the programme does not know: who it is, of which organisation; then the row is taken.
keys Home =
find « Jade Fontrémy », c'est…
find > une nouvelle personne
keys Enter
find Prénom et nom
keys Enter
find Jade Fontrémy, de quelle structure ?
type potager
keys Enter
find connues 0
none Jade Fontrémy » : personne
keys C-s
find importé
