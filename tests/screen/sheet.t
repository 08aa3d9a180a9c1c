# An export of the form of the call: a renamed theme, a name misspelt, a column nobody knows.
session lisiere
file ami.csv Réponses au formulaire\n\nDate;Nom de votre structure;Type;Classez [Alimentation durable];Classez [Mobilité douce];Remarque libre\n12/03/2026 14:05;Les Ruches;ACI;1;2;Nous perdons la récolte\n13/03/2026;Potagers de la Sauldrin;ACI;1;;Bis\n14/03/2026;Sans type;;1;;Ter\n
keys g2 Tab
find Intérim Soléac
keys X
find ami.csv
type ami.csv
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues
|────────────────────────────────────────────────────────────────────────────────
| ami.csv, UTF-8 — nouvelles 0 · changées 0 · connues 0 · refusées 3
|
|  Dans le fichier                  Première case re…  Va dans
|> À dire : Thème « Mobilité douc…  ligne 4            inconnu ici
|  À dire : Organisation « Potage…  ligne 5            Potagers de la Sauldrine ?
|  Colonnes du fichier
|  Date                             12/03/2026 14:05   Reçue le
|  Nom de votre structure           Les Ruches         Nom de la structure
|  Type                             ACI                Genre de structure
|  Classez [Alimentation durable]   1                  rang donné à Alimentation…
|  Classez [Mobilité douce]         2                  rang donné à « Mobilité d…
|  Remarque libre                   Nous perdons la …  laissée de côté
|  3 lignes seraient refusées
|  ami.csv:4:35: Thème : rien ne s'appelle « Mobilité douce » ici : dites de
|  quoi il s'agit
|  ami.csv:5:1: Organisation : « Potagers de la Sauldrin » peut être Potagers
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| = c'est…  Échap retour  : tout  ? aide
# The theme is said, then the organisation; both are remembered and can be undone.
keys =
type Réemploi
keys Enter
find nouvelles 1
keys =
find une nouvelle structure
keys Enter
find nouvelles 2
none Mobilité douce »
find rang donné à Réemploi et …
keys End u
find nouvelles 1
# The unknown column becomes the motivation.
keys End
focus Remarque libre
keys =
type Pourquoi
keys Enter
focus Pourquoi ce premier thème
keys Home =
type Potagers
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues
|────────────────────────────────────────────────────────────────────────────────
| ami.csv, UTF-8 — nouvelles 2 · changées 0 · connues 0 · refusées 1
|
|  Dans le fichier                  Première case re…  Va dans
|> Date                             12/03/2026 14:05   Reçue le
|  Nom de votre structure           Les Ruches         Nom de la structure
|  Type                             ACI                Genre de structure
|  Classez [Alimentation durable]   1                  rang donné à Alimentation…
|  Classez [Mobilité douce]         2                  rang donné à Réemploi et …
|  Remarque libre                   Nous perdons la …  Pourquoi ce premier thème
|  1 ligne serait refusée
|  ami.csv:6:1: la structure « Sans type » est nouvelle et son type n'est pas
|  dit
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Ce programme n'a pas encore de copie de secours : copiez le
| G y aller        fichier en lieu sûr
| Ctrl-s importer  = c'est…  Échap retour  u annuler  : tout  ? aide
keys C-s
find importé : nouvelles 2
find Sans type
# What was taken is known now; the row that lacks its kind is still named.
find connues 2
keys Esc End
find Les Ruches
keys u
none Les Ruches
