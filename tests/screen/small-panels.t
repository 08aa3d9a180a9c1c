# 60 columns by 20 rows: the least important columns go, names stay whole where they can.
session lisiere
size 60x20
keys g1 Tab
screen
| Lisière 2026 — mécénat et inserti… mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-g… ✓  4 Après-… ✓  …
| Déroulé │[Présences]│ Envies │ Questions │ Modalités  …
|────────────────────────────────────────────────────────────
| ici : 26 sur 30 · absent·es 2 · excusé·es 2 ·
| représentant·e 17/20 · fonds 5/6 · hôte de table 2/2 ·
| facilitateur·rice 2/2 — Webinaire de lancement
|
|  Personne              Structure                  État
|> Héloïse Amberlin      Les Établis de Brémeure    présent·e
|  Issa Bellemonde       Studio Parleciel           présent·e
|  Inaya Brochelle       Elles Bâtissent Vérane     présent·e
|  Lison Cardoville      Ressourcerie du Grand La…  présent·e
|  Rémi Chantorel        Fonds Brindelac            présent·e
|  Leïla Corvandre       Cabinet Rivélune           présent·e
|  Marek Dubrovaux       Livreurs du Dernier Pré    excusé·e
|────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le
| G y aller        fichier en lieu sûr
| / accueillir  A tout le monde  Tab panneau  : tout  ? aide
keys g2 Tab Tab Tab
screen
| Lisière 2026 — mécénat et inserti… mar. 1er décembre 09:00
| 1 Webina… ✓ [2 AMI ✓] 3 Sous-g… ✓  4 Après-… ✓  …
|…  Réponses │ Carte │[Comité]│ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────
| réponses : 24, complètes : 23 — t décide et garde le motif
|
|  Structure                           État
|> Potagers de la Sauldrine            retenue
|  Studio Parleciel                    retenue
|  Elles Bâtissent Vérane              retenue
|  Les Établis de Brémeure             retenue
|  Chantiers de la Tour Halbran        retenue
|  Roue Vaillante                      retenue
|  Conserverie Pélagine                retenue
|  Épicerie Mobile Garanelle           retenue
|  Ressourcerie du Grand Larroy        retenue
|────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le
| G y aller        fichier en lieu sûr
| t décider  v notes  Tab panneau  : tout  ? aide
keys g3 Tab
screen
| Lisière 2026 — mécénat et inserti… mar. 1er décembre 09:00
|…  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-… ✓  5 Suivi ●  …
| Proposition │[Qui va où]│ Pourquoi │ Autres places  …
|────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix :  1 à 2 sur 6
| 1
| ALI Alimentation durable      COM Communication et visibil…
| 4 (de 3 à 7) · 2 types        4 (de 3 à 7) · 3 types
|
| > 1 Conserverie Pélagine        1 Chantiers de la Tour Hal…
|   1 Cuisine Tournesolle         2 Guilde Morazel
|   1 Épicerie Mobile Garanelle   1 Régie des Quatre Lavoirs
| ──────────────────────────────────────────────────────────
| Conserverie Pélagine · Atelier et chantier d'insertion ·
| 77 · 1 ALI · 2 FEM · 3 REM
| Dans son premier choix, « Alimentation durable ».
|────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le
| G y aller        fichier en lieu sûr
| → déplacer  Entrée ouvrir  Tab panneau  : tout  ? aide
keys g5 Tab Tab
screen
| Lisière 2026 — mécénat et inserti… mar. 1er décembre 09:00
|…  2 AMI ✓  3 Sous-g… ✓  4 Après-… ✓ [5 Suivi ●] 6 Carnet
|…  Appels │[Engagements]│ Prochains pas │ Qui fait quoi  …
|────────────────────────────────────────────────────────────
| Tous les groupes — ouverts : 9, échus : 0, tenus : 2
|
|  Promis par             Quoi                      État
|> Fondation Orvalys      Mécénat de compétences    signé
|  Épicerie Mobile Gara…  Prêt de matériel ou de …  convenu
|  Potagers de la Sauld…  Temps salarié d'un memb…  signé
|  Conserverie Pélagine   Mise à disposition de l…  convenu
|  Fonds des Quatre-Ruc…  Don non fléché            convenu
|  Cuisine Tournesolle    Commande, achat respons…  convenu
|  Fondation Hautesaulne  Financement de poste      convenu
|  Fondation Célandrine   Don fléché projet         proposé
|  Maison Trévanel        Mécénat de compétences    non tenu
|────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu.
| G y aller        1er octobre
| a ajouter  Entrée ouvrir  Tab panneau  : tout  ? aide
keys Tab Tab
screen
| Lisière 2026 — mécénat et inserti… mar. 1er décembre 09:00
|…  2 AMI ✓  3 Sous-g… ✓  4 Après-… ✓ [5 Suivi ●] 6 Carnet
|…  Prochains pas │[Qui fait quoi]│ Budget et flux  …
|────────────────────────────────────────────────────────────
| Du champ au bocal
| R réalise · A répond · S soutient · C est consulté·e · I …
|                         >Conserverie Cuisine     Épicerie
|                          Pélagine    Tournesolle Mobile Gar
|> Diagnostic partagé       R           R           R
|  Fiche projet             R           R           R
|  Budget                   C           C           R
|  Convention               R           R           R
|  Dossier unique           C           C           C
| R 5 · A 1 · rôles 2 · engagements 1 · pas 0 · questions 0…
| Chef de file : Potagers de la Sauldrine · Fonction de
| soutien : Inter-réseau Lisière · Partenaire : Cuisine Tou…
|────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu.
| G y aller        1er octobre
| Espace R A S C I  d vider  Tab panneau  : tout  ? aide
keys g0
screen
| Lisière 2026 — mécénat et inserti… mar. 1er décembre 09:00
|…  2 AMI ✓  3 Sous-g… ✓  4 Après-… ✓  5 Suivi ● [6 Carnet]
|[Et maintenant ?]│ Personnes │ Structures │ Thèmes  …
|────────────────────────────────────────────────────────────
|  Quand                     Et maintenant ?
|> cette semaine             1 prochain pas en retard, depuis
|                            le jeu. 1er octobre
|  cette semaine             3 prochains pas avec des fonds
|                            sont en retard
|  cette semaine             Pas de copie de secours : copiez
|                            le fichier en lieu sûr
|  cette semaine             1 objection à traiter : Une
|                            règle pour les entreprises
|                            visées par deux structures
|  bientôt                   2 sous-groupes ont un diagnostic
|                            incomplet : d'abord
|────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu.
| G y aller        1er octobre
| Entrée y aller  g1…g6 étape  Tab panneau  : tout  ? aide
# Headings stand whole where there is little room.
resize 60x20
keys g4
find Rôle, état
keys Tab Tab Tab Tab
find Tables par tour ; personnes
keys g3 Tab Tab Tab Tab Tab Tab Tab Tab
find Gommettes
