# Every panel of a programme without data says what to press.
session consortium
keys g1 Tab
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
|[1 Webinaire] 2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi  6 Carnet
| Déroulé │[Présences]│ Envies │ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|  Personne        Structure               Rôle               État      Arrivée à
|  Pas encore d'événement à cette étape : ajoutez-le dans le déroulé.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| g1…g6 étape  Tab panneau  : tout  ? aide
keys Tab
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
|[1 Webinaire] 2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|   N°  Envie                                                 Gommettes  Remarque
|  Pas encore d'envie. Appuyez sur e et tapez-les comme elles sont dites.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| e envie  E plusieurs lignes  w noms  / filtrer  Tab panneau  : tout  ? aide
keys g2
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire [2 AMI] 3 Sous-groupes  4 Après-midi  5 Suivi  6 Carnet
|[Calendrier]│ Réponses │ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  Jour    Date                Quoi
|  L'appel n'a pas encore de jour. D fixe le jour de publication ; toutes les
|  dates suivent.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| D jour de publication  P textes à envoyer  Tab panneau  : tout  ? aide
keys Tab
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire [2 AMI] 3 Sous-groupes  4 Après-midi  5 Suivi  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
|  Structure   Reçue le  Chef de file ?  Jours par mois  Conseil informé  État
|  Manifestations d'intérêt : rien encore. Appuyez sur a pour ajouter, sur X pour
|  importer un fichier.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| a ajouter  / filtrer  o trier  X importer  Tab panneau  : tout  ? aide
keys Tab Tab
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire [2 AMI] 3 Sous-groupes  4 Après-midi  5 Suivi  6 Carnet
| Calendrier │ Réponses │ Carte │[Comité]│ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| réponses : 0, complètes : 0 — t décide et garde le motif
|
|  Structure             Rangs         Notes     État        Placée dans  Jours …
|  Pas encore de réponse. Appuyez sur a pour saisir la première.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| w autre vue  y tout garder  X une grille de notes  Tab panneau  : tout  ? aide
keys g3
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI [3 Sous-groupes] 4 Après-midi  5 Suivi  6 Carnet
|[Proposition]│ Qui va où │ Pourquoi │ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
|  Thème ou structure                          Taille      Choix       Fonds
|  Personne à placer pour l'instant : le comité retient les réponses à l'étape 2
|  (g2). Un groupe qui existe déjà s'ajoute dans le carnet (g6) : Toutes les
|  fiches, Sous-groupes, puis Membres des sous-groupes.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| a ajouter une contrainte  g1…g6 étape  Tab panneau  : tout  ? aide
keys Tab Tab
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI [3 Sous-groupes] 4 Après-midi  5 Suivi  6 Carnet
| Proposition │ Qui va où │[Pourquoi]│ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
|  Structure, et le motif
|  Personne à placer pour l'instant : le comité retient les réponses à l'étape 2
|  (g2). Un groupe qui existe déjà s'ajoute dans le carnet (g6) : Toutes les
|  fiches, Sous-groupes, puis Membres des sous-groupes.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| V proposer  g1…g6 étape  Tab panneau  : tout  ? aide
keys g4
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI  3 Sous-groupes [4 Après-midi] 5 Suivi  6 Carnet
|[Préparation]│ Déroulé │ Accueil │ Envies │ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
|  À propos de   Quoi                                                  Rôle, état
|  Aucune après-midi n'est encore prévue : Tab va au déroulé, a y ajoute sa date.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| g1…g6 étape  Tab panneau  : tout  ? aide
keys Tab Tab
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI  3 Sous-groupes [4 Après-midi] 5 Suivi  6 Carnet
| Préparation │ Déroulé │[Accueil]│ Envies │ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
|  Personne        Structure               Rôle               État      Arrivée à
|  Pas encore d'événement à cette étape : ajoutez-le dans le déroulé.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| g1…g6 étape  Tab panneau  : tout  ? aide
keys BackTab BackTab BackTab BackTab
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI  3 Sous-groupes [4 Après-midi] 5 Suivi  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|  Ce qui est décidé                Règle       État      Objections  À revoir le
|  Pas encore de décision. Appuyez sur a pour écrire une proposition.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| a proposer  r élire pour un rôle  x autre groupe  Tab panneau  : tout  ? aide
keys g5
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI  3 Sous-groupes  4 Après-midi [5 Suivi] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
|  Groupe                                       Étape du groupe  Vers la suivante
|  Pas encore de sous-groupe. g3 va là où ils se forment.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| g1…g6 étape  Tab panneau  : tout  ? aide
keys Tab Tab Tab Tab
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI  3 Sous-groupes  4 Après-midi [5 Suivi] 6 Carnet
|…  Engagements │ Prochains pas │[Qui fait quoi]│ Rencontres avec les fonds  …
|────────────────────────────────────────────────────────────────────────────────
|
|  Pas encore de projet : « qui fait quoi » se convient projet par projet. g4
|  va à l'après-midi.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| g1…g6 étape  Tab panneau  : tout  ? aide
keys g0 Tab
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
|  Prénom      Nom de famille  Structure   Participe comme  Sous-groupe  État
|  Personnes : rien encore. Appuyez sur a pour ajouter, sur X pour importer un
|  fichier.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| a ajouter  / filtrer  o trier  X importer  Tab panneau  : tout  ? aide
keys g0
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
|  Prénom      Nom de famille  Structure   Participe comme  Sous-groupe  État
|  Personnes : rien encore. Appuyez sur a pour ajouter, sur X pour importer un
|  fichier.
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
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
| G y aller        ajoutez une structure
| a ajouter  / filtrer  o trier  X importer  Tab panneau  : tout  ? aide
