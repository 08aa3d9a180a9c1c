# Every panel of stage 1, the launch webinar, on the sample.
session lisiere
keys g1
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
|[Déroulé]│ Présences │ Envies │ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                    Min  Chrono        Si retard
|> 05/02/2026 — Webinaire de lancement — avec compte rendu
|  10:00  ✓ Accueil, test du son, règles            5  réel 6
|  10:06  ✓ La démarche en cinq étapes             10  réel 10
|  10:16  ✓ Ce que vivent les fonds                15  réel 16
|  10:32  ✓ Questions aux fonds                    10  réel 8
|  10:40  ✓ Modalités de coopération               15  réel 14
|  10:54  ✓ Envies de thèmes                       25  réel 27
|  11:21  ✓ Lecture commune, ouverture de l'AMI     7  réel 6
|  11:27  ✓ ROTI et clôture                         3  réel 3
|  11:30    Fin                                        prévu 11:30
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Entrée ouvrir  a ajouter un événement  m modifier  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │[Présences]│ Envies │ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| ici : 26 sur 30 · absent·es 2 · excusé·es 2 · représentant·e 17/20 · fonds 5/6
| · hôte de table 2/2 · facilitateur·rice 2/2 — Webinaire de lancement
|
|  Personne              Structure                           État       Arrivée à
|> Héloïse Amberlin      Les Établis de Brémeure             présent·e  10:00
|  Issa Bellemonde       Studio Parleciel                    présent·e  10:00
|  Inaya Brochelle       Elles Bâtissent Vérane              présent·e  10:00
|  Lison Cardoville      Ressourcerie du Grand Larroy        présent·e  09:58
|  Rémi Chantorel        Fonds Brindelac                     présent·e  10:00
|  Leïla Corvandre       Cabinet Rivélune                    présent·e  10:00
|  Marek Dubrovaux       Livreurs du Dernier Pré             excusé·e
|  Victoire Escambrelle  Fonds des Quatre-Ruchers            présent·e  09:58
|  Thibault Escarmel     Cabinet Rivélune                    présent·e  09:58
|  Colombe Feuilleraie   Fil & Retouches Albane              présent·e  09:58
|  Salomon Guirelaz      Conserverie Pélagine                excusé·e
|  Maëlys Harcourdin     Studio Parleciel                    présent·e  10:00
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| / accueillir  A tout le monde  Espace présent·e  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|   N°  Envie                                       Gommettes  Remarque
|  Alimentation durable
|>   7  Ne plus jeter les légumes d'été                  Σ 24
|    9  └ Remplir les bocaux de la conserverie to…          6
|   11  └ Presser ensemble les fruits de plusieur…          4
|   12  └ Acheter en commun bocaux et emballages            3
|    8  Un vrai repas à midi pour les salarié·es …       Σ 14
|   10  └ Apporter des produits frais aux commune…          5
|   13  └ Des ateliers de cuisine avec les famill…          1
|  Communication et visibilité
|    1  Parler de nos métiers avant de parler d'i…       Σ 20
|    3  └ Une carte des chantiers visibles par le…          6
|    4  └ Un kit commun pour les élu·es et les ba…          5
|    6  └ Une journée portes ouvertes le même jou…          0
|    2  Des portraits vidéo de salarié·es qui l'a…       Σ 11
|    5  └ Apprendre à se présenter en deux minutes          4
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| e envie  f vers une famille  M réunir  z séparer  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │ Envies │[Questions]│ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Webinaire de lancement
|
|  Gommettes  Au fonds                 Question, et réponse
|>        21  Fonds des Quatre-Ruche…  Financez-vous le temps passé à coopérer ?
|                                      → Oui, dans la part non fléchée : dites-le
|                                      sur une ligne à part, avec un nombre de
|                                      jours.
|         17  Fondation Merisier-Vau…  Faut-il déjà être constitués en consortium
|                                      pour vous parler ?
|                                      → Non. Un groupe qui se connaît et sait ce
|                                      qu'il cherche nous suffit pour un premier
|                                      échange.
|         15  Fondation Célandrine     Pouvez-vous verser avant la dépense ?
|                                      → Oui, par tiers, pour les petites
|                                      structures ; le premier versement à la
|                                      signature.
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| a question  i répondre  v voter  Entrée ouvrir  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │ Envies │ Questions │[Modalités]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Webinaire de lancement — mains levées : 0, structures : 21
|
|  Façon de coopérer                                         Mains     Structures
|> Échanger                                                      0              2
|    · Éclat Solidaire Norvault
|    · Mains Vertes d'Ablouze
|  Se coordonner                                                 0              2
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
| v compter les mains  a une structure  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │ Envies │ Questions │ Modalités │[Temps investi]
|────────────────────────────────────────────────────────────────────────────────
| Webinaire de lancement — 56 voix · moyenne 3,9, écart 3
|
|    Note    Combien
|>      5         14  ██████████████
|       4         27  ███████████████████████████
|       3         12  ████████████
|       2          3  ███
|       1          0
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| a notes, mots  g1…g6 étape  / filtrer  o trier  Tab panneau  : tout  ? aide
keys Tab
find [Déroulé
