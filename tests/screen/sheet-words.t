# A column whose words nobody knows: what one of them means may be said of all the others at once.
session lisiere
file ami.csv Nom de votre structure;Type;Classez [Alimentation durable]\nAbeilles Neuves;Asso;1\nBois Neuf;Association 1901;1\nCuir Neuf;asso;1\nDalles Neuves;SARL;1\n
keys g2 Tab X
type ami.csv
keys Enter
focus « Asso » (Type) : qu'est-ce que c'est ? (ligne 2 et d'autres, 2 en tout)
keys =
type autre
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| ami.csv, UTF-8 — nouvelles 2 · changées 0 · connues 0 · en attente 2
|
|  Dans le fichier                  Première case re…  Va dans
|> « Association 1901 » (Type) : qu'est-ce que c'est ? (ligne 3)
|  « SARL » (Type) : qu'est-ce que c'est ? (ligne 5)
|  Co┌─ La même réponse ────────────────────────────────────────────────────┐
|  No│  2 autres textes de cette colonne sont inconnus : « Autre » aussi ?  │
|  Ty│                                                                      │
|  Cl│  [ Renoncer ]   pareil partout                                       │ion…
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| Tab l'autre  Entrée valider  Échap renoncer
keys Tab Enter
find nouvelles 4
keys u
find en attente 2
