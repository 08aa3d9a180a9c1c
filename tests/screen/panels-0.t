# Every panel of the directory, on the sample.
session lisiere
keys g0
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|[Et maintenant ?]│ Personnes │ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
|  Quand                     Et maintenant ?
|> cette semaine             1 prochain pas en retard, depuis le jeu. 1er octobre
|  cette semaine             3 prochains pas avec des fonds sont en retard
|  cette semaine             Pas de copie de secours : copiez le fichier en lieu
|                            sûr
|  cette semaine             1 objection à traiter : Une règle pour les
|                            entreprises visées par deux structures
|  bientôt                   2 sous-groupes ont un diagnostic incomplet : d'abord
|                            « Communication et visibilité » (0 sur 3)
|  bientôt                   La check-list a 3 questions à rediscuter
|  bientôt                   18 questions de la liste courte n'ont pas été
|                            posées : d'abord Communication et visibilité
|  bientôt                   1 intention attend quelqu'un qui engage la structure
|  quand il y aura le temps  2 freins peuvent être levés par un fonds ou un
|                            acteur public
|  quand il y aura le temps  1 entrée de diagnostic est contestée : gardez les
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée y aller  g1…g6 étape  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
|  Prénom      Nom de famille  Structure             Participe comme    État
|> Héloïse     Amberlin        Les Établis de Brém…  représentant·e     présent·e
|  Issa        Bellemonde      Studio Parleciel      représentant·e     présent·e
|  Inaya       Brochelle       Elles Bâtissent Vér…  représentant·e     présent·e
|  Lison       Cardoville      Ressourcerie du Gra…  représentant·e     présent·e
|  Rémi        Chantorel       Fonds Brindelac       fonds              présent·e
|  Leïla       Corvandre       Cabinet Rivélune      facilitateur·rice  présent·e
|  Marek       Dubrovaux       Livreurs du Dernier…  représentant·e     présent·e
|  Victoire    Escambrelle     Fonds des Quatre-Ru…  fonds              présent·e
|  Thibault    Escarmel        Cabinet Rivélune      facilitateur·rice  présent·e
|  Colombe     Feuilleraie     Fil & Retouches Alb…  représentant·e     présent·e
|  Salomon     Guirelaz        Conserverie Pélagine  représentant·e     présent·e
|  Maëlys      Harcourdin      Studio Parleciel      représentant·e     présent·e
|  Solène      Kerbastide      Horizon Sérilles      représentant·e     présent·e
|  Fatou       Lindrassy       Régie des Quatre La…  représentant·e     présent·e
|  Capucine    Lormeraie       Fondation Célandrine  fonds              présent·e
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter  m modifier  / filtrer  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │ Personnes │[Structures]│ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
|  Nom                              Type                    Département  État
|> Agglomération du Pays d'Oréanne  Collectivité                         membre
|  Cabinet Rivélune                 Accompagnateur·rice, …               membre
|  Chantiers de la Tour Halbran     Atelier et chantier d…  77           membre
|  Clavier Ouvert Dunoise           Entreprise d'insertion  94           prospect
|  Conserverie Pélagine             Atelier et chantier d…  77           membre
|  Coup de Main Marnelle            Association intermédi…  94           membre
|  Cuisine Tournesolle              Entreprise d'insertion  94           membre
|  Éclat Solidaire Norvault         Entreprise d'insertion  93           membre
|  Elles Bâtissent Vérane           Atelier et chantier d…  93           membre
|  Épicerie Mobile Garanelle        Atelier et chantier d…  95           membre
|  Fil & Retouches Albane           Entreprise d'insertion  75           membre
|  Fondation Célandrine             Fondation abritée (so…               membre
|  Fondation Hautesaulne            Fondation abritée (so…               membre
|  Fondation Merisier-Vauclin       Fondation reconnue d'…               membre
|  Fondation Orvalys                Fondation d'entreprise               membre
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter  m modifier  / filtrer  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Personnes │ Structures │[Thèmes]│ Recherche │ Toutes les fiches  …
|────────────────────────────────────────────────────────────────────────────────
|  Code    Nom                         Vient de            Gommettes  État
|> ALI     Alimentation durable        envies                     38  retenu
|  COM     Communication et visibili…  envies                     31  retenu
|  ENT     Passerelles vers les empl…  structure porteuse         22  retenu
|  FEM     Insertion professionnelle…  envies                     36  retenu
|  LOG     Logement et santé en parc…  envies                     14  mis de côté
|  NUM     Inclusion numérique des s…  envies                     17  mis de côté
|  REM     Réemploi et mobilité        envies                     34  retenu
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter  m modifier  / filtrer  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Structures │ Thèmes │[Recherche]│ Toutes les fiches │ Historique  …
|────────────────────────────────────────────────────────────────────────────────
| Recherche
|
|  Type        Titre
|  Tapez quelques lettres d'un nom, d'un titre ou d'une référence.
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée valider  Échap retour
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Thèmes │ Recherche │[Toutes les fiches]│ Historique │ Documents │ Réglages
|────────────────────────────────────────────────────────────────────────────────
|  Type de fiche                                                          Combien
|  Ce que les gens ont dit et fait
|> Réglages du programme                                                        0
|  Structures                                                                  35
|  Programmes                                                                   1
|  Étapes                                                                       5
|  Thèmes                                                                       7
|  Profils de fonds                                                             8
|  Thèmes des fonds                                                            17
|  Mois de comité                                                              17
|  Appui autre que l'argent                                                    11
|  Manifestations d'intérêt                                                    24
|  Thèmes classés                                                              69
|  Territoires des réponses                                                    37
|  Notes des juré·es                                                          345
|  Sous-groupes                                                                 5
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  / filtrer  g1…g6 étape  o trier  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Thèmes │ Recherche │ Toutes les fiches │[Historique]│ Documents │ Réglages
|────────────────────────────────────────────────────────────────────────────────
|  Quand             Quoi                                      Qui     Maintenant
|> 01/12/2026 09:00  remplissage du nouveau programme          Leïla
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée l'annuler  / filtrer  g1…g6 étape  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Thèmes │ Recherche │ Toutes les fiches │ Historique │[Documents]│ Réglages
|────────────────────────────────────────────────────────────────────────────────
| Entrée lit, P écrit le fichier à imprimer ou à envoyer.
|
|  Document                           Pour                      Ce qu'il contient
|> Valise du jour                     organisateur·rices        tous les papiers…
|  En-tête, pied de page, logo        toutes et tous            ce que porte cha…
|  Copie à transmettre                réseau, groupe, fonds     le programme san…
|  Feuille de déroulé                 organisateur·rices        la journée bloc …
|  Feuille d'émargement               le groupe avec les fonds  une ligne à sign…
|  Badges                             organisateur·rices        un badge pour ch…
|  Chevalets de table                 le groupe avec les fonds  un chevalet plié…
|  Consigne des hôtes de table        organisateur·rices        une feuille par …
|  Parcours des rencontres croisées   organisateur·rices        qui s'assoit où,…
|  Horaire fonds et projets           organisateur·rices        quel fonds renco…
|  Bulletins                          le groupe avec les fonds  thèmes, modalité…
|  Canevas des tables                 le groupe avec les fonds  par groupe : le …
|  Synthèse du webinaire              le groupe avec les fonds  envies, question…
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée lire  P écrire le fichier  / filtrer  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Thèmes │ Recherche │ Toutes les fiches │ Historique │ Documents │[Réglages]
|────────────────────────────────────────────────────────────────────────────────
|  Réglage                                                            Maintenant
|> ce programme : titre, dates, qui le porte                          31/12/2026
|  langue des écrans                                                  automatique
|  jeu de couleurs                                                    habituelles
|  montrer des couleurs                                               automatique
|  filets autour des listes et des fiches                             traits
|  se servir de la souris ; Maj et glisser : choisir du texte         non
|  sonner à la fin d'un tour et d'un bloc                             oui
|  montrer les secondes à l'horloge du cadre                          non
|  manière d'écrire les jours                                         courts
|  à l'ouverture, masquer ce qui n'est pas pour le groupe             non
|  copies gardées de chaque fichier, faites à son ouverture           0
|  votre nom, gardé dans l'historique de ce que vous changez          root
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée changer  g1…g6 étape  Tab panneau  : tout  ? aide
