# An export of the form of the call: a renamed theme, a name misspelt, a column nobody knows.
session lisiere
file ami.csv Réponses au formulaire\n\nDate;Nom de votre structure;Type;Classez [Alimentation durable];Classez [Mobilité douce];Remarque libre\n12/03/2026 14:05;Les Ruches;ACI;1;2;Nous perdons la récolte\n13/03/2026;Potagers de la Sauldrin;ACI;1;;Bis\n14/03/2026;Sans type;;1;;Ter\n15/03/2026;Zinnia;chantier;1;;Quater\n
keys g2 Tab
find Intérim Soléac
keys X
find ami.csv
type ami.csv
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| ami.csv, UTF-8 — nouvelles 0 · changées 0 · connues 0 · en attente 4
|
|  Dans le fichier                  Première case re…  Va dans
|> « Mobilité douce » : rien ne s'appelle ainsi ici — qu'est-ce que c'est ?
|  (ligne 4)
|  « Potagers de la Sauldrin » : est-ce « Potagers de la Sauldrine » ? (ligne
|  5)
|  « Sans type » est nouvelle : de quel type est-elle ? (ligne 6)
|  « chantier » (Type) : qu'est-ce que c'est ? (ligne 7)
|  Colonnes du fichier
|  Date                             12/03/2026 14:05   Reçue le
|  Nom de votre structure           Les Ruches         Nom de la structure
|  Type                             ACI                Type de structure
|  Classez [Alimentation durable]   1                  rang donné à Alimentation…
|  Classez [Mobilité douce]         2                  rang donné à « Mobilité d…
|  Remarque libre                   Nous perdons la …  laissée de côté
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
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
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| ami.csv, UTF-8 — nouvelles 2 · changées 0 · connues 0 · en attente 2
|
|  Dans le fichier                  Première case re…  Va dans
|> « Sans type » est nouvelle : de quel type est-elle ? (ligne 6)
|  « chantier » (Type) : qu'est-ce que c'est ? (ligne 7)
|  1 réponse est la deuxième de sa structure : elle est gardée à côté de la
|  première ; M dans les réponses en fait une seule
|  Colonnes du fichier
|  Date                             12/03/2026 14:05   Reçue le
|  Nom de votre structure           Les Ruches         Nom de la structure
|  Type                             ACI                Type de structure
|  Classez [Alimentation durable]   1                  rang donné à Alimentation…
|  Classez [Mobilité douce]         2                  rang donné à Réemploi et …
|  Remarque libre                   Nous perdons la …  Pourquoi ce premier thème
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Ctrl-s importer  = c'est…  Échap retour  u annuler  : tout  ? aide
# The kind of a new organisation is said, then what a word of the file means as one: their rows are taken.
keys Home =
find « Sans type », c'est
type entreprise d'ins
keys Enter
find nouvelles 3
find « chantier » (Type) : qu'est-ce que c'est ?
keys Home =
type chantier
keys Enter
find nouvelles 4 · changées 0 · connues 0
keys u
find nouvelles 3
keys C-s
find importé : nouvelles 3
# What was taken is known now; the row whose kind is not said still waits.
find en attente 1
find connues 3
keys Esc End
find Les Ruches
keys u
none Les Ruches
