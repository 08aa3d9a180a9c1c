# An afternoon nobody is expected at yet: each part says what to press.
session consortium
keys g4
find Aucune après-midi n'est encore prévue
keys Tab a
type Après-midi
keys Enter Enter Enter
type 12/12/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s
keys BackTab
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI  3 Sous-groupes [4 Après-midi] 5 Suivi  6 Carnet
|[Préparation]│ Déroulé │ Accueil │ Envies │ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
| Après-midi — 12/12/2026 (dans 11 jours) · Sans réponse : 0 · Confirmé·es : 0 ·
| Excusé·es : 0
|
|  À propos de                 Quoi                            Rôle, état
|  Qui vient
|> Personne n'est attendu pour l'instant : Entrée mène aux personnes, où a en
|  ajoute une ; X dans le panneau Accueil importe les inscriptions.
|  Qui apporte quoi, qui s'occupe de quoi d'ici ce jour
|  Rien encore : appuyez sur a et tapez quoi, puis @ et qui ; Entrée, et la
|  suite.
|  Matériel, bloc par bloc du déroulé
|  Le déroulé n'en nomme pas : Entrée y mène, m sur un bloc l'écrit.
|  Consignes à remettre : Entrée lit, puis P écrit le fichier (6)
|  Feuille de déroulé          la journée bloc par bloc : qu…  organisateur·rices
|  Consigne des hôtes de tab…  une feuille par table : qui s…  organisateur·rices
|  Chevalets de table          un chevalet plié pour la tabl…  le groupe avec le…
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  « Après-midi » n'a pas de déroulé (sam. 12 décembre) : partez
| G y aller        du modèle
| / trouver  a qui apporte quoi  n partie suivante  Tab panneau  : tout  ? aide
keys y
find choisissez une personne
keys F8
screen
| Philanthropy and work integration                         Tue 1 December 09:00
| 1 Webinar  2 Call  3 Subgroups [4 Afternoon] 5 Follow-up  6 Records
|[Preparation]│ Run of show │ Welcome │ Wishes │ Cross-introductions  …
|────────────────────────────────────────────────────────────────────────────────
| Après-midi — 12/12/2026 (in 11 days) · No answer yet: 0 · Confirmed: 0 ·
| Excused: 0
|
|  About                       What                              Role, state
|  Who comes
|> Nobody is expected yet: Enter leads to the people, where a adds one; X in
|  the Welcome panel imports who registered.
|  Who brings what, who sees to what by that day
|  Nothing yet: press a and type what, @ and who; Enter, and the next one.
|  Materials, by block of the run of show
|  The run of show names none: Enter leads there, where m on a block writes it.
|  Briefs to hand out: Enter reads, then P writes the file (6)
|  Run sheet                   the day block by block: when, h…  organisers
|  Brief for table hosts       a sheet for each table: who sit…  organisers
|  Table cards                 a folded card for the table of …  group with funds
|  Routes of the rotations     who sits where, round after rou…  organisers
|────────────────────────────────────────────────────────────────────────────────
| What now?  “Après-midi” (Sat 12 December) has no run of show: begin from the
| G see it   model
| / find somebody  a what is brought  Tab panel  : all actions  ? help
# Enter goes where the line says.
keys Enter
find [People]
