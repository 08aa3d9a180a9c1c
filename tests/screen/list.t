# A list: words filter it, a key sorts it, the selection stays on its row.
session lisiere
keys g0 Tab Tab
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
keys / 
type regie
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │ Personnes │[Structures]│ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
|  Nom                       Type                Département  Commune      État
|> Régie des Quatre Lavoirs  Entreprise d'inse…  91           Les Lavoirs  membre
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
| / regie                                                              1
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée valider  Échap retour
focus regie
keys Enter
focus Régie des Quatre Lavoirs
find / regie
keys Esc
focus Régie des Quatre Lavoirs
none / regie
# Sorting: the next column, then turned round; the row stays selected.
keys o
focus Régie des Quatre Lavoirs
keys o
focus Régie des Quatre Lavoirs
keys Home
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │ Personnes │[Structures]│ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
|  Nom▼                              Type                   Département  État
|> Verger Partagé d'Ormelune         Atelier et chantier …  78           inactive
|  Studio Parleciel                  Atelier et chantier …  75           membre
|  Roue Vaillante                    Atelier et chantier …  91           membre
|  Ressourcerie du Grand Larroy      Atelier et chantier …  95           membre
|  Régie des Quatre Lavoirs          Entreprise d'inserti…  91           membre
|  Potagers de la Sauldrine          Atelier et chantier …  77           membre
|  Passerelles Intérim Yverne        Entreprise de travai…  92           membre
|  Mille Lessives                    Entreprise d'inserti…  92           membre
|  Maison Trévanel                   Entreprise mécène                   membre
|  Mains Vertes d'Ablouze            Atelier et chantier …  91           prospect
|  Livreurs du Dernier Pré           Entreprise d'inserti…  93           membre
|  Les Établis de Brémeure           Atelier et chantier …  93           membre
|  Intérim Soléac                    Entreprise de travai…  75           prospect
|  Inter-réseau Lisière              Réseau, tête de rése…               membre
|  Horizon Sérilles                  Association interméd…  78           membre
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter  m modifier  / filtrer  Tab panneau  : tout  ? aide
keys End
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │ Personnes │[Structures]│ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
|  Nom▼                              Type                   Département  État
|  Fondation Orvalys                 Fondation d'entrepri…               membre
|  Fondation Merisier-Vauclin        Fondation reconnue d…               membre
|  Fondation Hautesaulne             Fondation abritée (s…               membre
|  Fondation Célandrine              Fondation abritée (s…               membre
|  Fil & Retouches Albane            Entreprise d'inserti…  75           membre
|  Épicerie Mobile Garanelle         Atelier et chantier …  95           membre
|  Elles Bâtissent Vérane            Atelier et chantier …  93           membre
|  Éclat Solidaire Norvault          Entreprise d'inserti…  93           membre
|  Cuisine Tournesolle               Entreprise d'inserti…  94           membre
|  Coup de Main Marnelle             Association interméd…  94           membre
|  Conserverie Pélagine              Atelier et chantier …  77           membre
|  Clavier Ouvert Dunoise            Entreprise d'inserti…  94           prospect
|  Chantiers de la Tour Halbran      Atelier et chantier …  77           membre
|  Cabinet Rivélune                  Accompagnateur·rice,…               membre
|> Agglomération du Pays d'Oréanne   Collectivité                        membre
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter  m modifier  / filtrer  Tab panneau  : tout  ? aide
# Another panel and back: filter, order and row are kept.
keys g5 g0
focus Agglomération
keys / 
type zzzz
find Rien ne contient ces mots
keys Esc
none Rien ne contient ces mots
