# One withdraws, a late one is kept: around what is agreed the late one alone is placed, once it is decided.
session lisiere
keys g2 Tab Down t
type retirée
keys Enter
find Raison
type plus assez de monde
keys Enter
find état changé, 1 groupe quitté
keys /
type Vertes
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  Structure               Reçue le    Chef de file ?  État
|> Mains Vertes d'Ablouze  13/03/2026  non             en liste d'attente
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
| / Vertes                                                             1
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Entrée ouvrir  a ajouter  m modifier  / filtrer  Tab panneau  : tout  ? aide
keys t
type retenue
keys Enter g3
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|[Proposition]│ Qui va où │ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 17, 2e choix : 1 — 1 structure à placer
|
|  Thème ou structure                                    Taille        Choix
|> Alimentation durable                                  3 (de 3 à 7)  1 1 1
|  Communication et visibilité                           4 (de 3 à 7)  1 2 1 1
|  Passerelles vers les employeurs                       3 (de 3 à 7)  1 1 1
|  Insertion professionnelle des femmes                  4 (de 3 à 7)  1 1 1 1
|  Réemploi et mobilité                                  4 (de 3 à 7)  1 1 1 1
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 structure retenue n'est dans aucun sous-groupe : V propose
| G y aller        une place
| V proposer  Entrée ouvrir  Tab panneau  : tout  ? aide
keys V Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|[Proposition]│ Qui va où │ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Proposé, pas appliqué — 1er choix : 18, 2e choix : 1
|
|  Thème ou structure                          Taille                  Choix
|> Alimentation durable                        4 (de 3 à 7)            1 1 1 1
|  Communication et visibilité                 4 (de 3 à 7)            1 2 1 1
|  Passerelles vers les employeurs             3 (de 3 à 7)            1 1 1
|  Insertion professionnelle des femmes        4 (de 3 à 7)            1 1 1 1
|  Réemploi et mobilité                        4 (de 3 à 7)            1 1 1 1
|  Ce qu'elle change
|  Mains Vertes d'Ablouze                      → Alimentation durable  1er choix
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 structure retenue a une place proposée : regardez-la, puis
| G y aller        y l'applique
| Proposé — 1er choix : 18, 2e choix : 1
keys y
type une place libre
keys Enter Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|[Proposition]│ Qui va où │ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1
|
|  Thème ou structure                                    Taille        Choix
|> Alimentation durable                                  4 (de 3 à 7)  1 1 1 1
|  Communication et visibilité                           4 (de 3 à 7)  1 2 1 1
|  Passerelles vers les employeurs                       3 (de 3 à 7)  1 1 1
|  Insertion professionnelle des femmes                  4 (de 3 à 7)  1 1 1 1
|  Réemploi et mobilité                                  4 (de 3 à 7)  1 1 1 1
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
| G y aller        1 structure attend sa réponse motivée
| Appliqué — entrées : 1, départs : 0, groupes créés : 0 — u annule
