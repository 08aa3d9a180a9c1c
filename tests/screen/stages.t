# The stages by g and by F keys, the panels by Tab; bare digits go nowhere.
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
keys 4
find [1 Webinaire
keys F4
find [3 Sous-groupes
keys Tab
find [Qui va où]
keys BackTab BackTab
find [Tour de table]
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
keys g2 Tab Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │ Réponses │[Carte]│ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| 23 réponses
|
|  Thème                               1er    2e    3e  Points 3-2-1  État
|> REM Réemploi et mobilité              5     5     2            27  retenu
|  COM Communication et visibilité       3     6     5            26  retenu
|  FEM Insertion professionnelle de…     4     4     4            24  retenu
|  ALI Alimentation durable              6     1     1            21  retenu
|  ENT Passerelles vers les employe…     3     3     6            21  retenu
|  LOG Logement et santé en parcours     0     3     4            10  mis de côté
|  NUM Inclusion numérique des sala…     2     1     1             9  mis de côté
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| w autre vue  Entrée ouvrir  t état  m modifier  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │ Réponses │ Carte │[Comité]│ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| réponses : 24, complètes : 23 — t décide et garde le motif
|
|  Structure                  Notes                        État
|> Potagers de la Sauldrine   11,7/15 · écart 1            retenue
|  Studio Parleciel           12,7/15 · écart 1            retenue
|  Elles Bâtissent Vérane     13,7/15 · écart 1            retenue
|  Les Établis de Brémeure    14/15 · écart 0              retenue
|  Chantiers de la Tour Hal…  13/15 · écart 0              retenue
|  Roue Vaillante             12,7/15 · écart 1            retenue
|  Conserverie Pélagine       11,7/15 · écart 1            retenue
|  Épicerie Mobile Garanelle  11,7/15 · écart 1            retenue
|  Ressourcerie du Grand La…  13/15 · écart 0              retenue
|  Livreurs du Dernier Pré    10,7/15 · écart 1            retenue
|  Coup de Main Marnelle      13,7/15 · écart 1            retenue
|  Verger Partagé d'Ormelune  8,3/15 · écart 1             retirée
|  Cuisine Tournesolle        11,7/15 · écart 1            retenue
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| t décider  v notes  n dossier suivant  w autre vue  Tab panneau  : tout  ? aide
