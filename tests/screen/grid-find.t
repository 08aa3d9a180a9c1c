# In a table of many lines and columns a name is typed to go there; on the board what is carried goes over the
# theme that is named.
session lisiere
seen no
keys g3 Tab /
find Aller à quelle structure
type norv
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │[Qui va où]│ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1                    1 à 3 sur 6
| ALI Alimentation durable  COM Communication et vis… ENT Passerelles vers les…
| 4 (de 3 à 7) · 2 types    4 (de 3 à 7) · 3 types    3 (de 3 à 7) · 3 types
|
|   1 Conserverie Pélagine    1 Chantiers de la Tour… > 1 Éclat Solidaire Norv…
|   1 Cuisine Tournesolle     2 Guilde Morazel          1 Horizon Sérilles
|   1 Épicerie Mobile Gara…   1 Régie des Quatre Lav…   1 Passerelles Intérim …
|   1 Potagers de la Sauld…   1 Studio Parleciel        fonds : Fondation Meri…
|   fonds : Fonds Brindelac   fonds : Fonds des Quat…
|
|
|
| ──────────────────────────────────────────────────────────────────────────────
| Éclat Solidaire Norvault · Entreprise d'insertion · 93 · 1 ENT · 2 FEM · 3 COM
| Dans son premier choix, « Passerelles vers les employeurs ».
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| → déplacer  Entrée ouvrir  / aller à…  V proposer  Tab panneau  : tout  ? aide
keys Right /
find quel thème
type fem
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │[Qui va où]│ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1                    2 à 4 sur 6
| COM Communication et vis… ENT Passerelles vers les… FEM Insertion profession…
| 4 (de 3 à 7) · 3 types    3 (de 3 à 7) · 3 types    4 (de 3 à 7) · 3 types
|
|   1 Chantiers de la Tour…   1 Éclat Solidaire Norv… > Éclat Solidaire Norvau…
|   2 Guilde Morazel          1 Horizon Sérilles        1 Coup de Main Marnelle
|   1 Régie des Quatre Lav…   1 Passerelles Intérim …   1 Elles Bâtissent Véra…
|   1 Studio Parleciel        fonds : Fondation Meri…   1 Fil & Retouches Alba…
|   fonds : Fonds des Quat…                             1 Mille Lessives
|                                                       fonds : Fondation Céla…
|                                                       fonds : Fondation Haut…
| ──────────────────────────────────────────────────────────────────────────────
| Éclat Solidaire Norvault : 1er choix → 2e choix (Insertion professionnelle des
| femmes)
| 1 autre descendrait de son 1er choix à son 2e choix (Coup de Main Marnelle :
| FEM → ENT). En tout : 1er choix : 16, 2e choix : 3.
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| → déplacer  Entrée accepter  / aller à…  Tab panneau  : tout  ? aide
keys Esc
# Who does what: the line of a deliverable, the column of an organisation.
keys g5 Tab Tab Tab Tab /
find quelle ligne ou colonne
type budget
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Prochains pas │[Qui fait quoi]│ Budget et flux │ Structuration  …
|────────────────────────────────────────────────────────────────────────────────
| Du champ au bocal
| R réalise · A répond · S soutient · C est consulté·e · I est informé·e
|                         >Conserverie Cuisine     Épicerie    Potagers de Fonds
|                          Pélagine    Tournesolle Mobile Gar… la Sauldri… Quatre
|  Diagnostic partagé       R           R           R           A           C
|  Fiche projet             R           R           R           A           I
|> Budget                   C           C           R           A           I
|  Convention               R           R           R           A           C
|  Dossier unique           C           C           C           A           I
|  Plan de trésorerie       C           C           R           A           I
|  Collecte d'indicateurs   A           R           R           C           I
|  Compte rendu commun      R           C           C           A           I
|  Bilan de coopération     R           R           R           C           C
| R 5 · A 1 · rôles 2 · engagements 1 · pas 0 · questions 0 — Conserverie Pélag…
| Chef de file : Potagers de la Sauldrine · Fonction de soutien : Inter-réseau
| Lisière · Partenaire : Cuisine Tournesolle · Partenaire : Épicerie Mobile Gar…
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Espace R A S C I  d vider  w livrables habituels  Tab panneau  : tout  ? aide
