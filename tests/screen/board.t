# Groups: carry an organisation, see the price, accept, lock, apply with a reason, undo.
session lisiere
keys g3 Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │[Qui va où]│ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1                    1 à 3 sur 6
| ALI Alimentation durable  COM Communication et vis… ENT Passerelles vers les…
| 4 (de 3 à 7) · 2 types    4 (de 3 à 7) · 3 types    3 (de 3 à 7) · 3 types
|
| > 1 Conserverie Pélagine    1 Chantiers de la Tour…   1 Éclat Solidaire Norv…
|   1 Cuisine Tournesolle     2 Guilde Morazel          1 Horizon Sérilles
|   1 Épicerie Mobile Gara…   1 Régie des Quatre Lav…   1 Passerelles Intérim …
|   1 Potagers de la Sauld…   1 Studio Parleciel        fonds : Fondation Meri…
|   fonds : Fonds Brindelac   fonds : Fonds des Quat…
|
|
|
| ──────────────────────────────────────────────────────────────────────────────
| Conserverie Pélagine · Atelier et chantier d'insertion · 77 · 1 ALI · 2 FEM ·
| 3 REM
| Dans son premier choix, « Alimentation durable ».
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| → déplacer  Entrée ouvrir  / aller à…  V proposer  Tab panneau  : tout  ? aide
# Two keys say the price and accept it.
budget 3
keys Right
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │[Qui va où]│ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1                    1 à 3 sur 6
| ALI Alimentation durable  COM Communication et vis… ENT Passerelles vers les…
| 3 (de 3 à 7) · 2 types    5 (de 3 à 7) · 3 types    3 (de 3 à 7) · 3 types
|
|   1 Conserverie Pélagine  > Conserverie Pélagine ?    1 Éclat Solidaire Norv…
|   1 Cuisine Tournesolle     1 Chantiers de la Tour…   1 Horizon Sérilles
|   1 Épicerie Mobile Gara…   2 Guilde Morazel          1 Passerelles Intérim …
|   1 Potagers de la Sauld…   1 Régie des Quatre Lav…   fonds : Fondation Meri…
|   fonds : Fonds Brindelac   1 Studio Parleciel
|                             fonds : Fonds des Quat…
|
| ──────────────────────────────────────────────────────────────────────────────
| Conserverie Pélagine : 1er choix → hors de sa liste (Communication et
| visibilité)
| Personne d'autre ne bouge. En tout : 1er choix : 17, 2e choix : 1, hors de
| leur liste : 1.
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| → déplacer  Entrée accepter  / aller à…  Tab panneau  : tout  ? aide
keys Enter
budget 2
find proposée pour « Communication et visibilité »
find – [L] Conserverie
keys u
find Groupes convenus
# Read again, what is carried stays in the hand.
keys Right C-l
find > Conserverie Pélagine ?
find Personne d'autre ne bouge.
keys Escape
none Conserverie Pélagine ?
# A group that would become too small takes someone: who, and at which price.
keys x x Right
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
none > Éclat Solidaire Norvault ?
# Kept where it is when solved again, and freed.
keys L
find reste là
keys L
find peut de nouveau bouger
# Applied only with a reason, one for oneself and one that can be said; one undo.
keys Left Enter y
find personne d'autre ne le voit
type désistement
keys Enter
find Raison dicible
none désistement
keys Enter
find Appliqué —
find Groupes convenus
keys u
find Proposé, pas appliqué
keys BackTab d
find abandonnée
# A fund is carried too: it moves nobody, and the group it leaves may have none any more.
keys Tab
keys Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Up Down Down Down Down
focus Fonds Brindelac
keys Right
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │[Qui va où]│ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1                    1 à 3 sur 6
| ALI Alimentation durable  COM Communication et vis… ENT Passerelles vers les…
| 4 (de 3 à 7) · 2 types    4 (de 3 à 7) · 3 types    3 (de 3 à 7) · 3 types
|
|   1 Conserverie Pélagine  > Fonds Brindelac ?         1 Éclat Solidaire Norv…
|   1 Cuisine Tournesolle     1 Chantiers de la Tour…   1 Horizon Sérilles
|   1 Épicerie Mobile Gara…   2 Guilde Morazel          1 Passerelles Intérim …
|   1 Potagers de la Sauld…   1 Régie des Quatre Lav…   fonds : Fondation Meri…
|   fonds : Fonds Brindelac   1 Studio Parleciel
|                             fonds : Fonds des Quat…
|
|
| ──────────────────────────────────────────────────────────────────────────────
| Fonds Brindelac : Alimentation durable → Communication et visibilité
| Plus aucun fonds n'observerait « Alimentation durable ». Il n'a pas cité le
| thème « Communication et visibilité ».
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| → déplacer  Entrée accepter  / aller à…  Tab panneau  : tout  ? aide
keys Enter
find Fonds Brindelac : place proposée
find > [L] fonds : Fonds
keys L
find peut de nouveau bouger
keys u u
find Groupes convenus
keys BackTab
# Computed anew: a menu says how.
keys V
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|[Proposition]│ Qui va où │ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1
|
|  Thème ou structure                                    Taille        Choix
|> Alimentation durable                                  4 (de 3 à 7)  1 1 1 1
|  Communicat┌─ Proposer comment ? ─────────────────────────────────┐  1 2 1 1
|  Passerelle│                                                      │  1 1 1
|  Insertion │ > placer qui n'a pas de place ; les autres restent   │  1 1 1 1
|  Réemploi e│   tout le monde à neuf : personne de côté            │  1 1 1 1
|            │   tout le monde à neuf : le plus de premiers choix   │
|            │                                                      │
|            └──────────────────────────────────────────────────────┘
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| ↓ choisir  Entrée valider  Échap fermer
keys Enter
find Pas de meilleur plan que les groupes tels que convenus
# Seen by the group: what is agreed, no ranks, nothing moves.
keys C-x v Tab
none 1 Conserverie
keys Right
find masqué
