# Every panel of stage 3, the subgroups, on the sample.
session lisiere
keys g3
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|[Proposition]│ Plan │ Pourquoi │ Autres places │ Réunions
|────────────────────────────────────────────────────────────────────────────────
|  Thème                         Nom                  Structure référente  État
|> Alimentation durable          Alimentation durab…  Potagers de la Sau…  actif
|  Communication et visibilité   Communication et v…  Régie des Quatre L…  actif
|  Insertion professionnelle d…  Insertion professi…  Elles Bâtissent Vé…  actif
|  Passerelles vers les employ…  Passerelles vers l…  Passerelles Intéri…  actif
|  Réemploi et mobilité          Réemploi et mobili…  Ressourcerie du Gr…  actif
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
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter  m modifier  / filtrer  t état  d supprimer  o trier
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │[Plan]│ Pourquoi │ Autres places │ Réunions
|────────────────────────────────────────────────────────────────────────────────
|  Organisation                 Type                         Dép…  Emplacement
|> Alimentation durable — 4 structures — actif
|  Conserverie Pélagine         Atelier et chantier d'inse…  77    membre
|  Cuisine Tournesolle          Entreprise d'insertion       94    membre
|  Épicerie Mobile Garanelle    Atelier et chantier d'inse…  95    membre
|  Potagers de la Sauldrine     Atelier et chantier d'inse…  77    référent·e
|  Fonds Brindelac              Fonds de dotation                  fonds, observe
|  Communication et visibilité — 4 structures — actif
|  Chantiers de la Tour Halbr…  Atelier et chantier d'inse…  77    membre
|  Guilde Morazel               Entreprise d'insertion par…  75    membre
|  Régie des Quatre Lavoirs     Entreprise d'insertion       91    référent·e
|  Studio Parleciel             Atelier et chantier d'inse…  75    membre
|  Fonds des Quatre-Ruchers     Fonds de dotation                  fonds, observe
|  Insertion professionnelle des femmes — 4 structures — actif
|  Coup de Main Marnelle        Association intermédiaire    94    membre
|  Elles Bâtissent Vérane       Atelier et chantier d'inse…  93    référent·e
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter un sous-groupe  m modifier  t état  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │ Plan │[Pourquoi]│ Autres places │ Réunions
|────────────────────────────────────────────────────────────────────────────────
| placées : 19, dans leur premier choix : 18
|
|  Organisation                  Placée dans                           Choix
|> Potagers de la Sauldrine      Alimentation durable                  1er choix
|  Studio Parleciel              Communication et visibilité           1er choix
|  Elles Bâtissent Vérane        Insertion professionnelle des femmes  1er choix
|  Les Établis de Brémeure       Réemploi et mobilité                  1er choix
|  Chantiers de la Tour Halbran  Communication et visibilité           1er choix
|  Roue Vaillante                Réemploi et mobilité                  1er choix
|  Conserverie Pélagine          Alimentation durable                  1er choix
|  Épicerie Mobile Garanelle     Alimentation durable                  1er choix
|  Ressourcerie du Grand Larroy  Réemploi et mobilité                  1er choix
|  Livreurs du Dernier Pré       Réemploi et mobilité                  1er choix
|  Coup de Main Marnelle         Insertion professionnelle des femmes  1er choix
|  Cuisine Tournesolle           Alimentation durable                  1er choix
|  Mille Lessives                Insertion professionnelle des femmes  1er choix
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  m écrire le motif  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │ Plan │ Pourquoi │[Autres places]│ Réunions
|────────────────────────────────────────────────────────────────────────────────
|  Organisation                  Pourrait aller dans                   Choix
|> Potagers de la Sauldrine      Communication et visibilité           2e choix
|  Potagers de la Sauldrine      Insertion professionnelle des femmes  3e choix
|  Studio Parleciel              Insertion professionnelle des femmes  3e choix
|  Elles Bâtissent Vérane        Communication et visibilité           2e choix
|  Elles Bâtissent Vérane        Passerelles vers les employeurs       3e choix
|  Les Établis de Brémeure       Communication et visibilité           3e choix
|  Les Établis de Brémeure       Passerelles vers les employeurs       2e choix
|  Chantiers de la Tour Halbran  Réemploi et mobilité                  2e choix
|  Chantiers de la Tour Halbran  Passerelles vers les employeurs       3e choix
|  Roue Vaillante                Communication et visibilité           2e choix
|  Conserverie Pélagine          Réemploi et mobilité                  3e choix
|  Conserverie Pélagine          Insertion professionnelle des femmes  2e choix
|  Épicerie Mobile Garanelle     Réemploi et mobilité                  2e choix
|  Épicerie Mobile Garanelle     Insertion professionnelle des femmes  3e choix
|  Ressourcerie du Grand Larroy  Communication et visibilité           2e choix
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  m la placer  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │ Plan │ Pourquoi │ Autres places │[Réunions]
|────────────────────────────────────────────────────────────────────────────────
|  Titre                        Type     Date        Commence à  État
|> Constitution du groupe Ali…  réunion  09/04/2026  09:30       avec compte ren…
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
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter  m modifier  / filtrer  t état  d supprimer  o trier
keys Tab
find [Proposition
