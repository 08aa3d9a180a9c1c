# What was typed in a line and not added comes back where it was typed: to its group, its row, its event,
# whatever is shown after a crash.
session lisiere
now 2026-06-19T08:00:00.000Z
# A next step, a promise, a paper sheet and a sheet without a name, each of a group.
keys g4 BackTab BackTab BackTab x x
find Communication et visibilité —
keys a
type relire la charte
reopen
find un texte commencé est gardé : Prochains pas
# Drawn anew, the screen still says so.
keys C-l
find un texte commencé est gardé : Prochains pas
keys g4 BackTab BackTab BackTab
find Tous les groupes —
keys a
find Communication et visibilité —
find › relire la charte
keys Esc
keys g5 Tab Tab x x
find Communication et visibilité —
keys a
type mille
keys Enter
type temps
reopen
find un texte commencé est gardé : Engagements
keys g4 BackTab BackTab BackTab BackTab
find Tous les groupes —
keys a
find Quoi › temps
keys Esc
find Communication et visibilité —
keys g4
find [Engagements]
keys BackTab x
find Communication et visibilité
keys Down Down
keys a
type 02431 à revoir
find Q1.3 › 02431
reopen
keys g4 BackTab BackTab BackTab BackTab BackTab
find Alimentation durable · tour 1
keys a
find Communication et visibilité
find Q1.3 › 02431 à revoir
keys Esc
keys g5 Tab Tab Tab Tab Tab Tab Tab Tab Tab x
find [Autodiagnostic]
find Communication et visibilité
keys a
type 4435
find Je sais comment une décision se prend
reopen
keys g5 Tab Tab Tab Tab Tab Tab Tab Tab Tab
find Alimentation durable — tour
keys a
find Communication et visibilité
find Je sais comment une décision se prend
keys Esc
# Hands counted for the second way, and the words of a mark.
keys g1 BackTab BackTab Down
find [Modalités]
keys 1 2
screen
| Lisière 2026 — mécénat et insertion                         ven. 19 juin 10:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │ Envies │ Questions │[Modalités]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Webinaire de lancement — mains levées : 0, structures : 21
|
|  Façon de coopérer                                         Mains     Structures
|  Échanger                                                      0              2
|>   · Éclat Solidaire Norvault
|    · Mains Vertes d'Ablouze
|  Se coordonner                                                 0              2
|    · Passerelles Intérim Yverne
|    · Horizon Sérilles
|  Faire avec (mutualiser)                                       0              5
|    · Les Établis de Brémeure
|    · Roue Vaillante
|    · Ressourcerie du Grand Larroy
|    · Livreurs du Dernier Pré
| Échanger › 12
| 12 : mains, puis la suivante   un nom : une structure   Entrée : suivante
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| Entrée valider  Échap retour
reopen
keys g1 BackTab BackTab a
screen
| Lisière 2026 — mécénat et insertion                         ven. 19 juin 10:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │ Envies │ Questions │[Modalités]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Webinaire de lancement — mains levées : 0, structures : 21
|
|  Façon de coopérer                                         Mains     Structures
|  Échanger                                                      0              2
|>   · Éclat Solidaire Norvault
|    · Mains Vertes d'Ablouze
|  Se coordonner                                                 0              2
|    · Passerelles Intérim Yverne
|    · Horizon Sérilles
|  Faire avec (mutualiser)                                       0              5
|    · Les Établis de Brémeure
|    · Roue Vaillante
|    · Ressourcerie du Grand Larroy
|    · Livreurs du Dernier Pré
| Échanger › 12
| 12 : mains, puis la suivante   un nom : une structure   Entrée : suivante
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| voici ce qui était tapé et pas encore ajouté ; Échap l'efface
keys Esc
# A mark stays with its event, though another one is next by now: while it is typed, and after a crash.
keys g5 BackTab BackTab BackTab BackTab BackTab
find [Temps investi]
find Réunion du sous-groupe Alimentation durable
keys 4 4
wait 2592000
find Réunion du sous-groupe Alimentation durable
reopen
keys g5 BackTab BackTab BackTab BackTab BackTab
find [Temps investi]
find Rencontres projets et fonds
keys a
find Réunion du sous-groupe Alimentation durable
find Notes, mots › 44
keys Enter
find 2 voix
keys Esc
none voix
# What is brought to one afternoon is not brought to the next one.
reopen
keys g4 Tab a
type Première
keys Enter Enter Enter
type 01/09/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s a
type Seconde
keys Enter Enter Enter
type 20/09/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s BackTab
find Première — 01/09/2026
keys a
type des feutres
wait 5184000
reopen
keys g4
find Seconde — 20/09/2026
keys a
find Première — 01/09/2026
find › des feutres
