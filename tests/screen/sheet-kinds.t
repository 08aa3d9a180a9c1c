# New organisations, seen by the group: no cell of the file is shown, keys are; one kind said goes for all.
session lisiere
seen yes
file ami.csv Nom de votre structure;Classez [Alimentation durable]\nAbeilles Neuves;1\nBois Neuf;1\nCuir Neuf;1\n
keys g2 Tab X
type ami.csv
keys Enter
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| ami.csv, UTF-8 — nouvelles 0 · changées 0 · connues 0 · en attente 3
|
|  Dans le fichier                  Première case re…  Va dans
|  Masqué : Ctrl-x v montre ce que dit le fichier ; = répond à une ligne
|> « ••• » est nouvelle : de quel type est-elle ? (ligne 2)
|  « ••• » est nouvelle : de quel type est-elle ? (ligne 3)
|  « ••• » est nouvelle : de quel type est-elle ? (ligne 4)
|  Colonnes du fichier
|  Nom de votre structure           •••                Nom de la structure
|  Classez [Alimentation durable]   •••                rang donné à Alimentation…
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 prochain pas en retard, depuis le jeu. 1er octobre
| = c'est…  Échap retour  : tout  ? aide
keys =
none Abeilles
type EI
keys Enter
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| ami.csv, UTF-8 — nouvelles 1 · changées 0 · connues 0 · en attente 2
|
|  Dans le fichier                  Première case re…  Va dans
|  Masqué : Ctrl-x v montre ce que dit le fichier ; = répond à une ligne
|> « ••• » est nouvelle : de quel type est-elle ? (ligne 3)
|  « ┌─ Du même type ───────────────────────────────────────────────────────┐
|  Co│  2 autres structures sont nouvelles : « Entreprise d'insertion »     │
|  No│  aussi ?                                                             │
|  Cl│                                                                      │ion…
|    │  [ Renoncer ]   pareil partout                                       │
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 prochain pas en retard, depuis le jeu. 1er octobre
| Tab l'autre  Entrée valider  Échap renoncer
keys Tab Enter
find nouvelles 3
keys u
find en attente 2
