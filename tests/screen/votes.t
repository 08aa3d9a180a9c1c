# Dots among the wishes: three keys to the vote, points by counts, then a ballot by name.
session lisiere
keys g1 Tab Tab v Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| 0 point sur 78 · bulletins par nom : 0 sur 26 · d'après : main levée
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
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| le vote est ouvert — m modifie ses règles
# A show of hands on one item: its count and Enter.
budget 99
type 12
keys Enter
budget 1
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| 12 points sur 78 · bulletins par nom : 0 sur 26 · d'après : main levée
|   N°  Ce qui est soumis au vote                               Points  Place
|    1  Parler de nos métiers avant de parler d'insertion           12  1
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
# The wall shows it at once, with the rule.
keys Esc
find Vote en cours : vote à points · chaque personne · 3 points
find Σ 23
keys v
find tour 1
keys v
type 2 8 14
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| 15 points sur 78 · bulletins par nom : 1 sur 26 · d'après : main levée
|  Votant·e                       Structure                      Donnés  Choix
|  Héloïse Amberlin               Les Établis de Brémeure         3 / 3  2 8 14
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
| votes notés — u annule
type 1x4
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| Numéros choisis par Issa Bellemonde : 1x4
|  Votant·e                       Structure                      Donnés  Choix
|  Héloïse Amberlin               Les Établis de Brémeure         3 / 3  2 8 14
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
|                  1 objection à traiter : Une règle pour les entreprises visée…
| rien n'est noté : 4 points donnés, chacun·e en a 3
keys Esc v t
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · clos
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| 15 points sur 78 · bulletins par nom : 1 sur 26
|   N°  Ce qui est soumis au vote                               Points  Place
|>   1  Parler de nos métiers avant de parler d'insertion           12  1
|    2  Des portraits vidéo de salarié·es qui l'acceptent            1  2 ex æquo
|    7  Ne plus jeter les légumes d'été                              0
|    8  Un vrai repas à midi pour les salarié·es en parcours         1  2 ex æquo
|   14  Partager les tournées de collecte                            1  2 ex æquo
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
| clos : les points sont dans la liste — u annule
keys R
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 2 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| 0 point sur 78 · bulletins par nom : 0 sur 26 · d'après : main levée
|   N°  Ce qui est soumis au vote                       Points  Place       Avant
|>   1  Parler de nos métiers avant de parler d'inser…       0                 12
|    2  Des portraits vidéo de salarié·es qui l'accep…       0                  1
|    7  Ne plus jeter les légumes d'été                      0                  0
|    8  Un vrai repas à midi pour les salarié·es en p…       0                  1
|   14  Partager les tournées de collecte                    0                  1
|   17  Aller travailler sans voiture à 5 h du matin         0                  0
|   21  Une garde d'enfants aux horaires des chantiers       0                  0
|   22  Des métiers dits d'hommes ouverts pour de bon        0                  0
|   28  Préparer ensemble les deux premières semaines…       0                  0
|   29  Un interlocuteur unique pour les employeurs          0                  0
|
| Parler de nos métiers avant de parler d'insertion
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| un nouveau tour commence ; le précédent reste affiché à côté
# Letters are no numbers: what could be read stays in the line, the rest is typed again.
keys v
type 2 abc 8
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 2 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| Numéros choisis par Héloïse Amberlin : 2 8
|  Votant·e                       Structure                      Donnés  Choix
|> Héloïse Amberlin               Les Établis de Brémeure         0 / 3
|  Issa Bellemonde                Studio Parleciel                0 / 3
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
|                  1 objection à traiter : Une règle pour les entreprises visée…
| « abc » n'est pas un numéro de la liste
find : 2 8
keys Esc v
# What is typed outlives a crash, and says for whom it was.
keys v j
type 2 8
reopen
keys g1 Tab Tab v
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 2 · vote en cours
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| Numéros choisis par Issa Bellemonde : 2 8
|  Votant·e                       Structure                      Donnés  Choix
|  Héloïse Amberlin               Les Établis de Brémeure         0 / 3
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
|                  1 objection à traiter : Une règle pour les entreprises visée…
| voici ce qui était tapé et pas encore ajouté ; Échap l'efface
keys Enter
find votes notés
# A chat pasted over the vote is not what one item got: it is read as ballots, a line each.
paste 10:02:33 De Ana Orme à Tous : 2 8\n10:02:40 De Bob Lune à Tous : 8\n
find Les envies, une par ligne
keys C-s
find 2 bulletins (vote : v)
