# Two groups for an organisation: the rule, the wish on paper, the proposal, one place moved, applied, undone.
session lisiere
seen no
keys g2 End
find une structure est dans 1 seul sous-groupe
keys Enter m Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab
type 2
keys C-s
keys Esc
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
|[Calendrier]│ Réponses │ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| Appel à manifestation d'intérêt, à partir du jour de publication
|
|  Jour    Date                Quoi
|  J+0     jeu. 12 février     Publication de l'appel
|  J+7     jeu. 19 février     Questions en visio
|  J+14    jeu. 26 février     Relance ciblée
|  J+24    dim. 8 mars         Dernier rappel
|  J+29    ven. 13 mars        Clôture
|  J+31    dim. 15 mars        Vérification des dossiers
|  J+36    ven. 20 mars        Comité de lecture
|  J+38    dim. 22 mars        Réponse motivée à chaque structure
|>         règle               une structure est dans 2 sous-groupes au plus
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| D jour de publication  P textes à envoyer  Tab panneau  : tout  ? aide
keys Tab a
type potagers
keys Enter Enter Enter Enter Enter Enter Enter Enter Enter Enter Enter Enter Enter
type 1 2
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  N°  Question du formulaire         Réponse
|      Éligible au mécénat
|   4  Commune
|      Départements d'action
|   5  Permanent·es (ETP)
|      Postes en parcours (personne…
|   6  Personne référente (prénom e…
|      Fonction
|      Courriel
|      Suppléant·e de la personne r…
|      Accord pour la liste partagée
|  Pourquoi, et quoi
|   7  Thèmes, par rang               Alimentation durable | Communication et vi…
|>     Sous-groupes souhaités, au p…
| Sous-groupes souhaités, au plus ›
| Un nombre : 2 si elle veut être dans deux sous-groupes
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| Entrée valider
type 2
keys Enter Esc C-s
find la réponse est gardée
keys u Home Down Enter m Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab
type 2
keys C-s
find enregistré
keys Esc g3 Tab V Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │[Qui va où]│ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Proposé, pas appliqué — 1er choix : 18, 2e choix : 1               1 à 3 sur 6
| ALI Alimentation durable  COM Communication et vis… ENT Passerelles vers les…
| 4 (de 3 à 7) · 2 types    5 (de 3 à 7) · 3 types    3 (de 3 à 7) · 3 types
|
| > 1 Conserverie Pélagine    1 Chantiers de la Tour…   1 Éclat Solidaire Norv…
|   1 Cuisine Tournesolle     2 Guilde Morazel          1 Horizon Sérilles
|   1 Épicerie Mobile Gara… + 2 2/2 Potagers de la S…   1 Passerelles Intérim …
|   1 1/2 Potagers de la S…   1 Régie des Quatre Lav…   fonds : Fondation Meri…
|   fonds : Fonds Brindelac   1 Studio Parleciel
|                             fonds : Fonds des Quat…
|
|
| ──────────────────────────────────────────────────────────────────────────────
| Conserverie Pélagine · Atelier et chantier d'insertion · 77 · 1 ALI · 2 FEM ·
| 3 REM
| Dans son premier choix, « Alimentation durable ».
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Proposé — 1er choix : 18, 2e choix : 1
# Each place is in its column; the second is carried past the first one's group, and its price is shown.
keys Down Down Down Down Down Down Down
focus 2/2 Potagers
keys Right Right
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │[Qui va où]│ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Proposé, pas appliqué — 1er choix : 18, 2e choix : 1               2 à 4 sur 6
| COM Communication et vis… ENT Passerelles vers les… FEM Insertion profession…
| 4 (de 3 à 7) · 3 types    3 (de 3 à 7) · 3 types    5 (de 3 à 7) · 3 types
|
|   1 Chantiers de la Tour…   1 Éclat Solidaire Norv… > Potagers de la Sauldri…
|   2 Guilde Morazel          1 Horizon Sérilles        1 Coup de Main Marnelle
| + 2 2/2 Potagers de la S…   1 Passerelles Intérim …   1 Elles Bâtissent Véra…
|   1 Régie des Quatre Lav…   fonds : Fondation Meri…   1 Fil & Retouches Alba…
|   1 Studio Parleciel                                  1 Mille Lessives
|   fonds : Fonds des Quat…                             fonds : Fondation Céla…
|                                                       fonds : Fondation Haut…
|
| ──────────────────────────────────────────────────────────────────────────────
| Potagers de la Sauldrine (2/2) : 2e choix → 3e choix (Insertion
| professionnelle des femmes)
| Personne d'autre ne bouge. En tout : 1er choix : 18, 2e choix : 1.
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| → déplacer  Entrée accepter  / aller à…  Tab panneau  : tout  ? aide
keys Enter
find Potagers de la Sauldrine (2/2) : place proposée pour
keys y
type elle y tient
keys Enter
type deux thèmes demandés
keys Enter
find Appliqué
keys Tab Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|…  Qui va où │ Pourquoi │[Autres places]│ Réunions │ Présences │ Réponses  …
|────────────────────────────────────────────────────────────────────────────────
|  Structure                                         Maintenant  A        B
|> A : tailles plus égales — 1er choix : 17, 2e choix : 2 — 1 déplacement
|  B : un groupe de moins — 1er choix : 14, 2e choix : 5 — 4 déplacements
|  Conserverie Pélagine                              ALI (1)     =        FEM (2)
|  Coup de Main Marnelle                             FEM (1)     ENT (2)  =
|  Cuisine Tournesolle                               ALI (1)     =        FEM (2)
|  Épicerie Mobile Garanelle                         ALI (1)     =        REM (2)
|  Potagers de la Sauldrine (1/2)                    ALI (1)     =        COM (2)
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
| V prendre un de ces plans  Entrée ouvrir  Tab panneau  : tout  ? aide
keys S-Tab S-Tab u
find pas appliqué
# Refused, it is not given again, and the reason says who decided it; freed, it may be.
focus 2/2 Potagers
keys Right Right
find 2/2) : 3e choix → pas d'autre groupe
keys Enter
find Potagers de la Sauldrine (2/2) : place refusée
keys V Down Enter
find autres groupes demandés et non obtenus : 1
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │[Qui va où]│ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1, autres groupes    4 à 6 sur 6
| demandés et non obtenus : 1
| FEM Insertion profession… REM Réemploi et mobilité  Autres groupes demandés
| 4 (de 3 à 7) · 3 types    4 (de 3 à 7) · 2 types
|
|   1 Coup de Main Marnelle   1 Les Établis de Bréme… > [L] 2/2 Potagers de la…
|   1 Elles Bâtissent Véra…   1 Livreurs du Dernier …   fonds : Fonds territor…
|   1 Fil & Retouches Alba…   1 Ressourcerie du Gran…   fonds : Maison Trévanel
|   1 Mille Lessives          1 Roue Vaillante
|   fonds : Fondation Céla…   fonds : Fondation Orva…
|   fonds : Fondation Haut…
| ──────────────────────────────────────────────────────────────────────────────
| Potagers de la Sauldrine (2/2) · Atelier et chantier d'insertion · 77 · 1 ALI
| · 2 COM · 3 FEM · prête à être chef de file
| Rien n'empêche une place aussi dans « Communication et visibilité » : personne
| n'y perdrait. Vous lui avez refusé un groupe de plus.
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| Pas de meilleur plan que les groupes tels que convenus : rien à appliquer —
| 1er choix : 18, 2e choix : 1, autres groupes demandés et non obtenus : 1
keys Tab
find Vous lui avez refusé un groupe de plus
find À dire : Une place aussi dans « Communication et visibilité » n'était pas
keys S-Tab L
find place de nouveau possible
keys V Enter
find 2 2/2 Potagers
keys u u
find [L] 2/2 Potagers
