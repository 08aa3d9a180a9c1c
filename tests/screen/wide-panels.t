# 200 columns by 60 rows: more columns, whole texts.
session lisiere
size 200x60
keys g1 Tab Tab
screen
| Lisière 2026 — mécénat et insertion                                                                                                                                            mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
|   N°  Envie                                                          Gommettes  Remarque                                              │ Ne plus jeter les légumes d'été
|  Alimentation durable                                                                                                                 │ Envie W-07
|>   7  Ne plus jeter les légumes d'été                                     Σ 24                                                        │
|    9  └ Remplir les bocaux de la conserverie toute l'année                   6                                                        │ Événement              Webinaire de lancement
|   11  └ Presser ensemble les fruits de plusieurs vergers                     4                                                        │ Dit par                Potagers de la Sauldrine
|   12  └ Acheter en commun bocaux et emballages                               3                                                        │ Anonyme                non
|    8  Un vrai repas à midi pour les salarié·es en parcours                Σ 14                                                        │ Gommettes              11
|   10  └ Apporter des produits frais aux communes sans commerce               5                                                        │ Connu par              tchat
|   13  └ Des ateliers de cuisine avec les familles                            1                                                        │ Vu par                 le groupe avec les fonds
|  Communication et visibilité                                                                                                          │ État                   gardée
|    1  Parler de nos métiers avant de parler d'insertion                   Σ 20                                                        │
|    3  └ Une carte des chantiers visibles par les habitant·es                 6                                                        │ > Est devenu
|    4  └ Un kit commun pour les élu·es et les bailleurs                       5                                                        │ Thème                  Alimentation durable
|    6  └ Une journée portes ouvertes le même jour partout                     0                                                        │ Entrées de diagnostic  un tiers de la récolte d'été sans
|    2  Des portraits vidéo de salarié·es qui l'acceptent                   Σ 11                                                        │                        débouché
|    5  └ Apprendre à se présenter en deux minutes                             4                                                        │
|  Passerelles vers les employeurs                                                                                                      │ Autres liens
|   28  Préparer ensemble les deux premières semaines en entreprise         Σ 12                                                        │ Envies                 Acheter en commun bocaux et emballages
|   30  └ Des stages d'un jour, sans promesse                                  4                                                        │                        Presser ensemble les fruits de
|   29  Un interlocuteur unique pour les employeurs                         Σ 10                                                        │                        plusieurs vergers
|   31  └ Des clauses d'insertion lues à plusieurs                             3                                                        │                        Remplir les bocaux de la conserverie
|   32  └ Ne plus démarcher les mêmes clients sans le dire                     1                                                        │                        toute l'année
|  Insertion professionnelle des femmes                                                                                                 │
|   21  Une garde d'enfants aux horaires des chantiers                      Σ 21                                                        │
|   23  └ Des horaires de jour dans la propreté                                6                                                        │
|   25  └ Écouter celles qui ont abandonné                                     3                                                        │
|   22  Des métiers dits d'hommes ouverts pour de bon                       Σ 15                                                        │
|   24  └ Un parcours commun entre blanchisserie, couture et services          5                                                        │
|   26  └ Des tutrices dans chaque structure                                   2                                                        │
|   27  └ Un vestiaire et des sanitaires dignes sur chaque site                1                                                        │
|  Réemploi et mobilité                                                                                                                 │
|   14  Partager les tournées de collecte                                   Σ 25                                                        │
|   15  └ Faire rouler le matin les vélos-cargos qui dorment                   8                                                        │
|   16  └ Des dépôts communs à moins de dix kilomètres                         6                                                        │
|   20  └ Un stock de pièces détachées commun                                  1                                                        │
|   17  Aller travailler sans voiture à 5 h du matin                         Σ 9                                                        │
|   18  └ Apprendre à réparer son vélo en parcours                             3                                                        │
|   19  └ Un garage solidaire ouvert aux salarié·es des autres                 2                                                        │
|  Parking à idées                                                                                                                      │
|   37  Un hébergement pour tenir les trois premiers mois                    Σ 9  au parking à idées                                    │
|   39  └ Des bailleurs autour de la table                                     3  au parking à idées                                    │
|   38  Un rendez-vous de santé au début du parcours                         Σ 5  au parking à idées                                    │
|   40  └ Parler de santé mentale sans gêne                                    1  au parking à idées                                    │
|   33  Une messagerie et un dossier en ligne pour chacun·e                 Σ 12  au parking à idées                                    │
|   35  └ Des permanences numériques dans les quartiers                        3  au parking à idées                                    │
|   36  └ Apprendre à reconnaître une arnaque                                  2  au parking à idées                                    │
|   34  Des ordinateurs reconditionnés pour les salarié·es                     5  au parking à idées                                    │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visées par deux structures
| e envie  f vers une famille  M réunir  z séparer  v voter  y en faire un thème  > vers un groupe  E plusieurs lignes  Espace marquer  Entrée ouvrir  t état  w noms  Tab panneau  : tout  ? aide
keys g2 Tab Tab Tab
screen
| Lisière 2026 — mécénat et insertion                                                                                                                                            mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │ Réponses │ Carte │[Comité]│ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| réponses : 24, complètes : 23 — t décide et garde le motif                                                                            │ Potagers de la Sauldrine
|                                                                                                                                       │ Manifestation d'intérêt EOI-02
|  Structure              Rangs                  Notes                    État                  Placée dans             Jours…  Conseil │
|> Potagers de la Sauld…  1 ALI · 2 COM · 3 FEM  11,7/15 · écart 1        retenue               Alimentation durable         3  oui     │ Reçue le                  16/02/2026
|  Studio Parleciel       1 COM · 2 NUM · 3 FEM  12,7/15 · écart 1        retenue               Communication et visi…       2  oui     │ Connu par                 formulaire en ligne
|  Elles Bâtissent Véra…  1 FEM · 2 COM · 3 ENT  13,7/15 · écart 1        retenue               Insertion professionn…       3  oui     │ Personne à contacter      Noémie Vasquelle
|  Les Établis de Bréme…  1 REM · 2 ENT · 3 COM  14/15 · écart 0          retenue               Réemploi et mobilité         2  oui     │ Pourquoi ce premier       Nous perdons un tiers de la récolte
|  Chantiers de la Tour…  1 COM · 2 REM · 3 ENT  13/15 · écart 0          retenue               Communication et visi…     1,5  oui     │ thème                     d'été faute d'acheteurs et de
|  Roue Vaillante         1 REM · 2 COM · 3 NUM  12,7/15 · écart 1        retenue               Réemploi et mobilité         2  oui     │                           transformation. D'autres autour de
|  Conserverie Pélagine   1 ALI · 2 FEM · 3 REM  11,7/15 · écart 1        retenue               Alimentation durable         2  oui     │                           nous vivent la même chose.
|  Épicerie Mobile Gara…  1 ALI · 2 REM · 3 FEM  11,7/15 · écart 1        retenue               Alimentation durable         1  oui     │ Besoin social constaté    34 % des légumes d'été sans débouché
|  Ressourcerie du Gran…  1 REM · 2 COM · 3 ALI  13/15 · écart 0          retenue               Réemploi et mobilité         3  oui     │                           en 2025.
|  Livreurs du Dernier …  1 REM · 2 ALI · 3 ENT  10,7/15 · écart 1        retenue               Réemploi et mobilité       1,5  oui     │ Peut apporter             Des légumes biologiques, un hangar,
|  Coup de Main Marnelle  1 FEM · 2 ENT · 3 LOG  13,7/15 · écart 1        retenue               Insertion professionn…     2,5  oui     │                           trois jours par mois de temps
|  Verger Partagé d'Orm…  1 ALI · 2 COM · 3 LOG  8,3/15 · écart 1         retirée                                            1  non     │                           salarié.
|  Cuisine Tournesolle    1 ALI · 2 FEM · 3 ENT  11,7/15 · écart 1        retenue               Alimentation durable         1  prévu   │ Cherche pour sa           Un atelier de transformation à moins
|  Mille Lessives         1 FEM · 2 ENT · 3 LOG  12,7/15 · écart 1        retenue               Insertion professionn…       2  oui     │ structure                 d'une heure.
|  Guilde Morazel         1 NUM · 2 COM · 3 ENT  13/15 · écart 0 · 1 dé…  retenue               Communication et visi…       1  oui     │ Expérience de             régulière
|  Passerelles Intérim …  1 ENT · 2 FEM · 3 LOG  12,7/15 · écart 1        retenue               Passerelles vers les …       2  oui     │ coopération
|  Horizon Sérilles       1 ENT · 2 LOG · 3 FEM  11,7/15 · écart 1        retenue               Passerelles vers les …     1,5  oui     │ Chef de file ?            oui
|  Fil & Retouches Alba…  1 FEM · 2 REM · 3 COM  10,7/15 · écart 1        retenue               Insertion professionn…       1  prévu   │ Conseil informé           oui
|  Éclat Solidaire Norv…  1 ENT · 2 FEM · 3 COM  10,7/15 · écart 1        retenue               Passerelles vers les …       1  prévu   │ Mécènes actuels           deux fonds de dotation
|  Régie des Quatre Lav…  1 COM · 2 LOG · 3 REM  13,5/15 · écart 1 · 1 …  retenue               Communication et visi…       2  oui     │ Présence le jour J        oui
|  Clavier Ouvert Dunoi…  1 NUM · 2 REM · 3 COM  8,3/15 · écart 1         non retenue cette f…                             0,5  non     │ Partagée avec les         oui
|  Garage Tavernoy        1 REM · 2 LOG · 3 ENT  8,7/15 · écart 1         en liste d'attente                               0,5  prévu   │ organisateur·rices
|  Mains Vertes d'Ablou…  1 ALI · 2 REM · 3 COM  7,7/15 · écart 1         en liste d'attente                                 1  prévu   │ Partagée avec le          oui
|  Intérim Soléac                                                         expirée                                                       │ sous-groupe
|                                                                                                                                       │ Partagée avec les fonds   oui
|                                                                                                                                       │
|                                                                                                                                       │ < Vient de
|                                                                                                                                       │ Thèmes classés            Alimentation durable
|                                                                                                                                       │                           Communication et visibilité
|                                                                                                                                       │                           Insertion professionnelle des femmes
|                                                                                                                                       │
|                                                                                                                                       │ > Est devenu
|                                                                                                                                       │ Placée dans               Alimentation durable
|                                                                                                                                       │
|                                                                                                                                       │ Autres liens
|                                                                                                                                       │ Territoires des réponses  Potagers de la Sauldrine · 77
|                                                                                                                                       │                           Potagers de la Sauldrine · 91
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visées par deux structures
| t décider  v notes  n dossier suivant  w autre vue  y tout garder  X une grille de notes  Entrée ouvrir  m modifier  a ajouter  P une grille vierge  g1…g6 étape  Tab panneau  : tout  ? aide
keys g4 BackTab BackTab
screen
| Lisière 2026 — mécénat et insertion                                                                                                                                            mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
| Préparation │ Déroulé │ Accueil │ Envies │ Rencontres │ Diagnostic │ Projet │ Questions │ Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
|  Ce qui est décidé                     Sous-groupe                   Règle                          État      Objections  À revoir le │ Une règle pour les entreprises visées par deux structures
|> Une règle pour les entreprises visé…  Passerelles vers les employ…  consentement (aucune objecti…  proposée           1  12/01/2027  │ Décision DEC-4
|  Un nom commun sur toutes les images   Communication et visibilité   majorité qualifiée des deux …  reportée              18/01/2027  │
|  Deux vélos-cargos prêtés jusqu'à fi…  Réemploi et mobilité          consensus (chacun·e est pour)  revue                 15/09/2026  │ Sous-groupe               Passerelles vers les employeurs
|  Le chef de file du projet est Potag…  Alimentation durable          consentement (aucune objecti…  adoptée               15/01/2027  │ Réunion                   réunion de sous-groupe · 17/07/2026
|  Trois indicateurs communs, dont un …  Insertion professionnelle d…  consentement (aucune objecti…  adoptée               20/01/2027  │ Règle                     consentement (aucune objection
|                                                                                                                                       │                           argumentée)
|                                                                                                                                       │ Qui décide                une voix par structure
|                                                                                                                                       │ Vote secret               non
|                                                                                                                                       │ Vu par                    le groupe entre soi
|                                                                                                                                       │
|                                                                                                                                       │ Autres liens
|                                                                                                                                       │ Prochains pas             déjeuner à deux pour nommer la
|                                                                                                                                       │                           concurrence
|                                                                                                                                       │ Versions des              1 · Chaque structure donne la liste
|                                                                                                                                       │ propositions              de ses dix premiers clients ; pour
|                                                                                                                                       │                           un client commun, celle qui y est
|                                                                                                                                       │                           depuis le plus longtemps garde le
|                                                                                                                                       │                           contact pendant un an.
|                                                                                                                                       │ Objections et réserves    Donner la liste de nos clients met
|                                                                                                                                       │                           en danger une agence de trois
|                                                                                                                                       │                           personnes.
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées par deux structures
| G y aller        Pas de copie de secours : copiez le fichier en lieu sûr
| Entrée ouvrir  a proposer  r élire pour un rôle  x autre groupe  m modifier  d supprimer  g1…g6 étape  / filtrer  o trier  Tab panneau  : tout  ? aide
keys g5 Tab Tab Tab Tab
screen
| Lisière 2026 — mécénat et insertion                                                                                                                                            mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
| Groupes et consortiums │ Appels │ Engagements │ Prochains pas │[Qui fait quoi]│ Budget et flux │ Structuration │ Rencontres avec les fonds │ Calendrier des fonds │ Autodiagnostic │ Bilan  …
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Du champ au bocal
| R réalise · A répond · S soutient · C est consulté·e · I est informé·e
|                         >Conserverie Pélagine      Cuisine Tournesolle       Épicerie Mobile Garanelle Potagers de la Sauldrine  Fonds des Quatre-Ruchers  Inter-réseau Lisière
|
|> Diagnostic partagé       R                         R                         R                         A                         C                         S
|  Fiche projet             R                         R                         R                         A                         I                         R
|  Budget                   C                         C                         R                         A                         I                         S
|  Convention               R                         R                         R                         A                         C                         S
|  Dossier unique           C                         C                         C                         A                         I                         R
|  Plan de trésorerie       C                         C                         R                         A                         I                         I
|  Collecte d'indicateurs   A                         R                         R                         C                         I                         S
|  Compte rendu commun      R                         C                         C                         A                         I                         R
|  Bilan de coopération     R                         R                         R                         C                         C                         A
|  Communication publique   C                         C                         C                         A                         C                         R
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
|
|
|
|
|
|
|
| R 5 · A 1 · rôles 2 · engagements 1 · pas 0 · questions 0 — Conserverie Pélagine
| Chef de file : Potagers de la Sauldrine · Fonction de soutien : Inter-réseau Lisière · Partenaire : Cuisine Tournesolle · Partenaire : Épicerie Mobile Garanelle · Partenaire : Conserverie Pélagine ·
| Référent·e de groupe : Noémie Vasquelle · Référent·e budget : Épicerie Mobile Garanelle · Référent·e impact : Conserverie Pélagine · Référent·e communication : Cuisine Tournesolle · Fonds partenair…
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Espace R A S C I  d vider  w livrables habituels  a livrable  r rôle  x autre projet  / aller à…  m modifier  g1…g6 étape  Tab panneau  : tout  ? aide
