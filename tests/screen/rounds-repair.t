# All routes are printed; a fund does not come. Before the rounds begin the fewest routes change, and who must
# be told is listed before anything is kept.
session lisiere
now 2026-12-01T12:00:00.000Z
keys g4 Tab
keys a
type Après-midi
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s
keys w Enter Tab Tab Tab
find [Rencontres
keys V
find Combien de tables, combien de tours
keys C-u
type 5, 4
keys Enter
find personnes nouvelles
wait 60
keys y
find Tours qui restent tels quels : 4
keys BackTab BackTab
find [Accueil
wait 60
keys A Enter w Down Down Down Down
focus Rémi Chantorel
keys b
find Rémi Chantorel : absent
keys Tab Tab
find V répare — sans place : 2, places de personnes absentes : 0.
keys V
find réparer
keys Enter
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:02
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Accueil │ Envies │[Rencontres]│ Diagnostic │ Projet │ Contributions  …
|────────────────────────────────────────────────────────────────────────────────
| V répare — sans place : 2, places de personnes absentes : 0. Chacun·e
| rencontre au moins 13 personnes nouvelles, environ 15 en moyenne. 16 fois,
| deux personnes qui se connaissent se retrouvent (minimum : 0). 3 tables sont …
|    ┌─ Réparer ────────────────────────────────────────────────────────────┐
|  Pe│  4 personnes changent de parcours et doivent être prévenues.         │
|> Hé│  • Victoire Escambrelle — à partir du tour 1 : table 1, 2, 4, 2      │
|  Is│  • Aurore Mistrelan — à partir du tour 1 : table 5, 1, 3, 3          │
|  In│  • Bachir Oltremont — à partir du tour 1 : table 3, 1, 4, 2          │
|  Li│  • Ewen Palazeau — à partir du tour 1 : table 1, 1, 4, 1             │oy
|  Ré│                                                                      │
|  Ma│  [ Renoncer ]   garder                                               │
|  Vi└──────────────────────────────────────────────────────────────────────┘
|  Colombe Feuilleraie         3  5  1  4 · Fil & Retouches Albane
|  Salomon Guirelaz            2  5  4  3 · Conserverie Pélagine
|  Maëlys Harcourdin           1  3  1  5 · Studio Parleciel
|  Solène Kerbastide           5  3  4  1 · Horizon Sérilles
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  « Après-midi », c'est aujourd'hui à 13:30 : la touche n le
|                  lance, dans le déroulé
| Tab l'autre  Entrée valider  Échap renoncer
keys Tab Enter
find À prévenir : 
find annule
# Who must be told stays there to read, until their rounds begin.
keys Down
find Parcours changés depuis l'impression :
find Victoire Escambrelle
keys V Enter
find Prévu : aucun changement à annoncer
# A host who is missing is said: somebody else must take that table.
keys BackTab BackTab
find [Accueil
keys Up Up Up
keys b
find Inaya Brochelle : absent
keys Tab Tab
find L'hôte de la table 4 n'est pas là.
