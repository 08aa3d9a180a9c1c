# Every panel of stage 3, the subgroups, on the sample.
session lisiere
keys g3
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
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| V proposer  Entrée ouvrir  Tab panneau  : tout  ? aide
keys Tab
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
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │ Qui va où │[Pourquoi]│ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1
|
|  Structure, et le motif
|> Guilde Morazel · Communication et visibilité, 2e choix
|  Le premier choix, « Inclusion numérique des salarié·es », est mis de côté
|  cette fois.
|  Logement et santé en parcours · pas de groupe
|  « Logement et santé en parcours » : mis de côté, aucun groupe ne s'y forme.
|  À dire : « Logement et santé en parcours » : mis de côté cette fois.
|  Inclusion numérique des salarié·es · pas de groupe
|  « Inclusion numérique des salarié·es » : mis de côté, aucun groupe ne s'y
|  forme.
|  À dire : « Inclusion numérique des salarié·es » : mis de côté cette fois.
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Entrée ouvrir  V proposer  g1…g6 étape  / filtrer  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|…  Qui va où │ Pourquoi │[Autres places]│ Réunions │ Présences │ Réponses  …
|────────────────────────────────────────────────────────────────────────────────
|  Structure                                                  Maintenant  A
|> A : un groupe de moins — 1er choix : 14, 2e choix : 5 — 4 déplacements
|  Conserverie Pélagine                                       ALI (1)     FEM (2)
|  Cuisine Tournesolle                                        ALI (1)     FEM (2)
|  Épicerie Mobile Garanelle                                  ALI (1)     REM (2)
|  Potagers de la Sauldrine                                   ALI (1)     COM (2)
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
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| V prendre un de ces plans  Entrée ouvrir  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|…  Pourquoi │ Autres places │[Réunions]│ Présences │ Réponses │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                    Min  Chrono        Si retard
|> 09/04/2026 — Constitution du groupe Alimentation durable — avec compte rendu
|  09:30  ✓ Se présenter par une fierté et un …    10  réel 12
|  09:42  ✓ Ce que disent vos manifestations d…    15  réel 15
|  09:57  ✓ Périmètre du thème                     15  réel 14
|  10:11  ✓ Recouvrements et manques               15  réel 17
|  10:28  ✓ Règles du groupe et choix de la ou…    10  réel 9
|  10:37  ✓ Préparer l'après-midi                  10  réel 8
|  10:45    Fin                                        prévu 10:45
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
| Entrée ouvrir  i périmètre, trois règles  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|…  Autres places │ Réunions │[Présences]│ Réponses │ Décisions │ Check-list  …
|────────────────────────────────────────────────────────────────────────────────
| ici : 0 sur 6 · représentant·e 0/4 · fonds 0/1 · hôte de table 0/1 —
| Constitution du groupe Alimentation durable
|
|  Personne              Structure                   Rôle               État
|> Rémi Chantorel        Fonds Brindelac             fonds              attendu·e
|  Salomon Guirelaz      Conserverie Pélagine        représentant·e     attendu·e
|  Yanis Oudremont       Cuisine Tournesolle         représentant·e     attendu·e
|  Nadège Pourvielle     Inter-réseau Lisière        hôte de table      attendu·e
|  Bérénice Taillefosse  Épicerie Mobile Garanelle   représentant·e     attendu·e
|  Noémie Vasquelle      Potagers de la Sauldrine    représentant·e     attendu·e
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| / accueillir  A tout le monde  Espace présent·e  Tab panneau  : tout  ? aide
keys Tab
find [Réponses]
keys Tab
find [Décisions]
keys Tab
find [Check-list]
keys Tab
find [Tour de table]
keys Tab
find [Proposition
