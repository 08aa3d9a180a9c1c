# The ways of cooperating: hands counted one way after the other, digits and Enter; organisations by a beginning.
session lisiere
keys g1 BackTab BackTab
find [Modalités]
keys 1 2
budget 99
keys Enter
budget 1
keys 7 Enter
budget 2
find mains levées : 19
# A name is an organisation that prefers the way selected; named elsewhere before, it moves.
keys Enter
budget 1
type tournes
keys Enter
budget 1
find Cuisine Tournesolle : Faire ensemble
# Taken back into the line, corrected; digits of a French keyboard.
keys Up
find › tournes
keys C-u
type éç
keys Enter
find mains levées : 48
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │ Envies │ Questions │[Modalités]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Webinaire de lancement — mains levées : 48, structures : 21
|
|  Façon de coopérer                                         Mains     Structures
|    · Roue Vaillante
|    · Ressourcerie du Grand Larroy
|    · Livreurs du Dernier Pré
|    · Conserverie Pélagine
|  Faire ensemble                                               29              5
|    · Potagers de la Sauldrine
|    · Coup de Main Marnelle
|    · Mille Lessives
|    · Épicerie Mobile Garanelle
|    · Elles Bâtissent Vérane
|> Faire corps (parler d'une voix)                               0              4
| Faire corps (parler d'une voix) ›
| 12 : mains, puis la suivante   un nom : une structure   Entrée : suivante
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| Faire ensemble : 29 — ↑ reprend
keys Esc u
find mains levées : 19
keys P
find Synthèse
# A chat pasted while the line is open is no organisation: it is read as wishes, and the line stays.
keys Esc
find [Modalités]
keys 7
paste 10:56:01 De Ana Orme à Tous : une cuisine le soir\n10:56:05 De Bob Pin à Tous : former nos encadrants\n
find Les envies, une par ligne
find une cuisine le soir
keys C-s Esc
find › 7
# Sorted by hands, the organisations of each way stay under it.
keys Esc Home o o o o
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │ Envies │ Questions │[Modalités]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Webinaire de lancement — mains levées : 19, structures : 21
|
|  Façon de coopérer                                        Mains▼     Structures
|> Échanger                                                     12              2
|    · Éclat Solidaire Norvault
|    · Mains Vertes d'Ablouze
|  Se coordonner                                                 7              2
|    · Passerelles Intérim Yverne
|    · Horizon Sérilles
|  Faire avec (mutualiser)                                       0              5
|    · Les Établis de Brémeure
|    · Roue Vaillante
|    · Ressourcerie du Grand Larroy
|    · Livreurs du Dernier Pré
|    · Conserverie Pélagine
|  Faire ensemble                                                0              5
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| trié par « Mains », du dernier au premier
