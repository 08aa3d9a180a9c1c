# Points that may be taken away, by name: a minus before any number; commas part numbers as blanks do.
session lisiere
keys g1 Tab Tab v Enter m Enter Enter Enter Enter Enter Enter Enter Space C-s
find points négatifs permis
keys v
type 1x2, -7
keys Enter
find 3 / 3  1x2 -7
# On a French keyboard the key of the minus is the one of the six: within a number it types it.
type 8 1- 7
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · points négatifs permis ·
| vote non secret
| Numéros choisis par Issa Bellemonde : 8 16 7
|  Votant·e                       Structure                      Donnés  Choix
|  Héloïse Amberlin               Les Établis de Brémeure         3 / 3  1x2 -7
|> Issa Bellemonde                Studio Parleciel                0 / 3
|  Inaya Brochelle                Elles Bâtissent Vérane          0 / 3
|  Lison Cardoville               Ressourcerie du Grand Larroy    0 / 3
|  Rémi Chantorel                 Fonds Brindelac                 0 / 3
|  Leïla Corvandre                Cabinet Rivélune                0 / 3
|  Victoire Escambrelle           Fonds des Quatre-Ruchers        0 / 3
|  Thibault Escarmel              Cabinet Rivélune                0 / 3
|  Colombe Feuilleraie            Fil & Retouches Albane          0 / 3
|  Maëlys Harcourdin              Studio Parleciel                0 / 3
|  Solène Kerbastide              Horizon Sérilles                0 / 3
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| Entrée valider  Échap retour
# The room sees points that were taken away.
keys Esc v s s
screen
|
|   Envies · chaque personne · 3 points chacun·e · points négatifs         1/2
|   permis · vote non secret
|
|   1. Parler de nos métiers avant de parler      █████████████████████████  2
|   d'insertion
|   2. Des portraits vidéo de salarié·es qui      ░░░░░░░░░░░░░░░░░░░░░░░░░  0
|   l'acceptent
|   7. Ne plus jeter les légumes d'été            ░░░░░░░░░░░░░░░░░░░░░░░░░ -1
|   8. Un vrai repas à midi pour les salarié·es   ░░░░░░░░░░░░░░░░░░░░░░░░░  0
|   en parcours
|   14. Partager les tournées de collecte         ░░░░░░░░░░░░░░░░░░░░░░░░░  0
|   17. Aller travailler sans voiture à 5 h du    ░░░░░░░░░░░░░░░░░░░░░░░░░  0
|   matin
|   21. Une garde d'enfants aux horaires des      ░░░░░░░░░░░░░░░░░░░░░░░░░  0
|   chantiers
|   22. Des métiers dits d'hommes ouverts pour    ░░░░░░░░░░░░░░░░░░░░░░░░░  0
|   de bon
|   28. Préparer ensemble les deux premières      ░░░░░░░░░░░░░░░░░░░░░░░░░  0
|   semaines en entreprise
|
|
|                                                                        09:00
|
