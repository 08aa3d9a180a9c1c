# An answer on paper, typed in the printed order: the organisation found, themes by their numbers, Enter through.
session lisiere
seen no
keys g2 Tab a
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  N°  Question du formulaire         Réponse
|  Votre structure
|>  1  Nom de la structure
|   2  Type de structure
|   3  Statut juridique
|      Éligible au mécénat
|   4  Commune
|      Départements d'action
|   5  Permanent·es (ETP)
|      Postes en parcours (personne…
|   6  Personne référente (prénom e…
|      Fonction
|      Courriel
|      Suppléant·e de la personne r…
| Nom de la structure ›
| Le début de son nom ; Entrée prend la ligne marquée >
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| Entrée valider
type coup de
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  N°  Question du formulaire         Réponse
|>     Coup de Main Marnelle
|      coup de                        une nouvelle structure
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
| Nom de la structure › coup de
| Le début de son nom ; Entrée prend la ligne marquée >
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| Entrée valider
keys Enter
type ETTX
keys Enter
find ACI
keys C-u Enter Enter Enter
keys Up
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  N°  Question du formulaire         Réponse
|  Votre structure
|   1  Nom de la structure            Coup de Main Marnelle
|   2  Type de structure
|   3  Statut juridique
|>     Éligible au mécénat
|   4  Commune
|      Départements d'action
|   5  Permanent·es (ETP)
|      Postes en parcours (personne…
|   6  Personne référente (prénom e…
|      Fonction
|      Courriel
|      Suppléant·e de la personne r…
| Éligible au mécénat ›
| oui, non, à vérifier
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| Entrée valider
reopen
keys g2 Tab a
find Coup de Main Marnelle
keys Enter Enter Enter Enter Enter Enter Enter Enter Enter Enter Enter Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  N°  Question du formulaire         Réponse
|   1  Alimentation durable
|   2  Communication et visibilité
|   3  Insertion professionnelle de…
|   4  Passerelles vers les employe…
|>  5  Réemploi et mobilité
|
|
|
|
|
|
|
|
| Thèmes, par rang ›
| Les numéros des thèmes, premier choix d'abord : 3 1 7, ou des bouts de noms
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| Entrée valider
keys é
type  9
keys Enter
find jusqu'à trois numéros
# Parts of names do as well.
keys C-u
type femmes, réem
keys Enter
find Insertion professionnelle des femmes | Rée
keys Up C-u é
type  1
keys Enter
type Nous perdons la récolte
keys Enter
keys Enter Enter Enter Enter
type 1,5
keys Enter
type peut-être
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  N°  Question du formulaire         Réponse
|      Suppléant·e de la personne r…
|      Accord pour la liste partagée
|  Pourquoi, et quoi
|   7  Thèmes, par rang               Communication et visibilité | Alimentation…
|   8  Pourquoi ce premier thème      Nous perdons la récolte
|   9  Besoin social constaté
|  10  Peut apporter
|  11  Cherche pour sa structure
|  12  Expérience de coopération
|  Avec qui, et comment
|  13  Jours par mois                 1,5
|  14  Chef de file ?                 peut-être
|> 15  Conseil informé
| Conseil informé ›
| oui, prévu le 3/5, non
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| Entrée valider
keys Enter Enter Enter Enter
type sous-groupe, fonds
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  Structure                     Reçue le    Chef de file ?  État
|  Livreurs du Dernier Pré       26/02/2026  peut-être       retenue
|  Coup de Main Marnelle         27/02/2026  oui             retenue
|  Verger Partagé d'Ormelune     01/03/2026  non             retirée
|  Cuisine Tournesolle           02/03/2026  non             retenue
|  Mille Lessives                03/03/2026  peut-être       retenue
|  Guilde Morazel                04/03/2026  non             retenue
|  Passerelles Intérim Yverne    05/03/2026  oui             retenue
|  Horizon Sérilles              06/03/2026  peut-être       retenue
|  Fil & Retouches Albane        09/03/2026  non             retenue
|  Éclat Solidaire Norvault      10/03/2026  non             retenue
|  Régie des Quatre Lavoirs      11/03/2026  oui             retenue
|  Clavier Ouvert Dunoise        12/03/2026  non             non retenue cette f…
|  Garage Tavernoy               12/03/2026  non             en liste d'attente
|  Mains Vertes d'Ablouze        13/03/2026  non             en liste d'attente
|> Coup de Main Marnelle         01/12/2026  peut-être       reçue
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 structure a répondu deux fois : M fait une réponse des deux
| G y aller        1 réponse est incomplète : demandez de la compléter sous 48 h
| la réponse est gardée — u annule
keys Enter
find Nous perdons la récolte
find 1,5
