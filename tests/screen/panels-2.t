# Every panel of stage 2, the interest call, on the sample.
session lisiere
keys g2
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
|[Calendrier]│ Réponses │ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| Appel à manifestation d'intérêt, à partir du jour de publication
|
|  Jour    Date                Quoi
|> J+0     jeu. 12 février     Publication de l'appel
|  J+7     jeu. 19 février     Questions en visio
|  J+14    jeu. 26 février     Relance ciblée
|  J+24    dim. 8 mars         Dernier rappel
|  J+29    ven. 13 mars        Clôture
|  J+31    dim. 15 mars        Vérification des dossiers
|  J+36    ven. 20 mars        Comité de lecture
|  J+38    dim. 22 mars        Réponse motivée à chaque structure
|          règle               une structure est dans 1 seul sous-groupe
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| D jour de publication  y fait  P textes à envoyer  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  Structure                     Reçue le    Chef de file ?  État
|> Intérim Soléac                                            expirée
|  Potagers de la Sauldrine      16/02/2026  oui             retenue
|  Studio Parleciel              16/02/2026  peut-être       retenue
|  Elles Bâtissent Vérane        17/02/2026  oui             retenue
|  Les Établis de Brémeure       18/02/2026  peut-être       retenue
|  Chantiers de la Tour Halbran  19/02/2026  peut-être       retenue
|  Roue Vaillante                20/02/2026  peut-être       retenue
|  Conserverie Pélagine          23/02/2026  peut-être       retenue
|  Épicerie Mobile Garanelle     24/02/2026  non             retenue
|  Ressourcerie du Grand Larroy  25/02/2026  oui             retenue
|  Livreurs du Dernier Pré       26/02/2026  peut-être       retenue
|  Coup de Main Marnelle         27/02/2026  oui             retenue
|  Verger Partagé d'Ormelune     01/03/2026  non             retirée
|  Cuisine Tournesolle           02/03/2026  non             retenue
|  Mille Lessives                03/03/2026  peut-être       retenue
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Entrée ouvrir  a ajouter  m modifier  / filtrer  Tab panneau  : tout  ? aide
keys Tab
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
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │ Réponses │ Carte │ Comité │[Réponses rendues]│ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  Structure                     Réponse                 Raison dicible
|> Potagers de la Sauldrine      retenue
|  Studio Parleciel              retenue
|  Elles Bâtissent Vérane        retenue
|  Les Établis de Brémeure       retenue
|  Chantiers de la Tour Halbran  retenue
|  Roue Vaillante                retenue
|  Conserverie Pélagine          retenue
|  Épicerie Mobile Garanelle     retenue
|  Ressourcerie du Grand Larroy  retenue
|  Livreurs du Dernier Pré       retenue
|  Coup de Main Marnelle         retenue
|  Verger Partagé d'Ormelune     retirée                 Poste de direction vaca…
|  Cuisine Tournesolle           retenue
|  Mille Lessives                retenue
|  Guilde Morazel                retenue                 Le premier thème choisi…
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| m écrire  P lettres  y envoyée  Entrée ouvrir  Tab panneau  : tout  ? aide
keys Tab
find [Déroulé
keys Tab
find [Calendrier
