# A count that cannot be: said with the reason, noted on a second Enter and marked; corrected it is as any other.
session lisiere
keys g1 Tab Tab v Enter
type 219
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| Points du n° 1 : 219
|   N°  Ce qui est soumis au vote                               Points  Place
|>   1  Parler de nos métiers avant de parler d'insertion            0
|    2  Des portraits vidéo de salarié·es qui l'acceptent            0
|    7  Ne plus jeter les légumes d'été                              0
|    8  Un vrai repas à midi pour les salarié·es en parcours         0
|   14  Partager les tournées de collecte                            0
|   17  Aller travailler sans voiture à 5 h du matin                 0
|   21  Une garde d'enfants aux horaires des chantiers               0
|   22  Des métiers dits d'hommes ouverts pour de bon                0
|   28  Préparer ensemble les deux premières semaines en entr…       0
|   29  Un interlocuteur unique pour les employeurs                  0
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| 219 sur un seul : 26 votant·es, 78 au plus — Entrée encore le note
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| 219 points pour 78 au plus : à recompter
|   N°  Ce qui est soumis au vote                               Points  Place
|    1  Parler de nos métiers avant de parler d'insertion          219  1
|>   2  Des portraits vidéo de salarié·es qui l'acceptent            0
|    7  Ne plus jeter les légumes d'été                              0
|    8  Un vrai repas à midi pour les salarié·es en parcours         0
|   14  Partager les tournées de collecte                            0
|   17  Aller travailler sans voiture à 5 h du matin                 0
|   21  Une garde d'enfants aux horaires des chantiers               0
|   22  Des métiers dits d'hommes ouverts pour de bon                0
|   28  Préparer ensemble les deux premières semaines en entr…       0
|   29  Un interlocuteur unique pour les employeurs                  0
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| votes notés — u annule
keys Up
type 7
keys Enter
find 7 points sur 78
# In a vote without negative points the key of the minus is the six of French keyboards.
type -
find Points du n° 2 : 6
keys Esc
# Who votes twice has voted once, and it is said.
keys v
type 2 7
keys Enter Up
type 8
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| 8 points sur 78 · bulletins par nom : 1 sur 26 · d'après : main levée
|  Votant·e                       Structure                      Donnés  Choix
|  Héloïse Amberlin               Les Établis de Brémeure         1 / 3  8
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
|  Fatou Lindrassy                Régie des Quatre Lavoirs        0 / 3
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Héloïse Amberlin avait voté : ce bulletin remplace l'autre — u annule
# The room reads the rules while nothing was given; then they stand over the bars.
keys s s
screen
|
|   Envies · chaque personne · 3 points chacun·e · vote non secret
|
|   1. Parler de nos métiers avant de parler      ██████████████████████████ 7
|   d'insertion
|   2. Des portraits vidéo de salarié·es qui      ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   l'acceptent
|   7. Ne plus jeter les légumes d'été            ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   8. Un vrai repas à midi pour les salarié·es   ███▋░░░░░░░░░░░░░░░░░░░░░░ 1
|   en parcours
|   14. Partager les tournées de collecte         ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   17. Aller travailler sans voiture à 5 h du    ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   matin
|   21. Une garde d'enfants aux horaires des      ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   chantiers
|   22. Des métiers dits d'hommes ouverts pour    ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   de bon
|   28. Préparer ensemble les deux premières      ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   semaines en entreprise
|   29. Un interlocuteur unique pour les          ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   employeurs
|
|                                                                        09:00
|
keys C-x w u u u u s s
screen
|
|   Envies                                                                 1/2
|
|   vote à points · chaque personne · 3 points chacun·e · vote non secret
|   1. Parler de nos métiers avant de parler      ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   d'insertion
|   2. Des portraits vidéo de salarié·es qui      ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   l'acceptent
|   7. Ne plus jeter les légumes d'été            ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   8. Un vrai repas à midi pour les salarié·es   ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   en parcours
|   14. Partager les tournées de collecte         ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   17. Aller travailler sans voiture à 5 h du    ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   matin
|   21. Une garde d'enfants aux horaires des      ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   chantiers
|   22. Des métiers dits d'hommes ouverts pour    ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   de bon
|   28. Préparer ensemble les deux premières      ░░░░░░░░░░░░░░░░░░░░░░░░░░ 0
|   semaines en entreprise
|
|
|                                                                        09:00
| Ctrl-x w : retour, masqué
