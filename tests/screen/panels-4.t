# Every panel of stage 4, the co-construction afternoon, on the sample.
session lisiere
keys g4
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|[Préparation]│ Déroulé │ Accueil │ Envies │ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
| Après-midi de co-construction — 18/06/2026 · Sans réponse : 0 · Confirmé·es :
| 0 · Excusé·es : 1 · Pointé·es à l'accueil : 29
|
|  À propos de                 Quoi                            Rôle, état
|  Excusé·es (1)
|> Ewen Palazeau               Guilde Morazel                  représentant·e
|  Pointé·es à l'accueil (29)
|  Héloïse Amberlin            Les Établis de Brémeure         présent·e
|  Issa Bellemonde             Studio Parleciel                présent·e
|  Inaya Brochelle             Elles Bâtissent Vérane          présent·e
|  Lison Cardoville            Ressourcerie du Grand Larroy    présent·e
|  Rémi Chantorel              Fonds Brindelac                 présent·e
|  Leïla Corvandre             Cabinet Rivélune                présent·e
|  Marek Dubrovaux             Livreurs du Dernier Pré         présent·e
|  Victoire Escambrelle        Fonds des Quatre-Ruchers        présent·e
|  Thibault Escarmel           Cabinet Rivélune                présent·e
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| y vient, fait  b excusé·e  / trouver  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
| Préparation │[Déroulé]│ Accueil │ Envies │ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                    Min  Chrono        Si retard
|> 18/06/2026 — Après-midi de co-construction — avec compte rendu
|  13:30  ✓ Accueil café, badges par couleur d…    15  réel 17
|  13:47  ✓ Ouverture, cadre, trois règles         10  réel 10
|  13:57  ✓ Rencontres croisées                    25  réel 27
|  14:24  ✓ Regards croisés fonds et terrain       20  réel 18
|  14:42  ✓ Diagnostic des besoins sociaux         40  réel 41
|  15:23  ✓ Pause                                  15  réel 12
|  15:35  ✓ Co-construction du projet              50  réel 52
|  16:27  ✓ Galerie et retours des fonds           25  réel 23
|  16:50  ✓ Check-list en direct                   25  réel 25
|  17:15  ✓ Engagements et clôture                 15  réel 15
|  17:30    Fin                                        prévu 17:30
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| Entrée ouvrir  a ajouter un événement  m modifier  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
| Préparation │ Déroulé │[Accueil]│ Envies │ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
| ici : 28 sur 30 · absent·es 1 · excusé·es 1 · représentant·e 18/20 · fonds 6/6
| · hôte de table 2/2 · facilitateur·rice 2/2 — Après-midi de co-construction
|
|  Personne              Structure                           État       Arrivée à
|> Héloïse Amberlin      Les Établis de Brémeure             présent·e  13:31
|  Issa Bellemonde       Studio Parleciel                    présent·e  13:31
|  Inaya Brochelle       Elles Bâtissent Vérane              présent·e  13:28
|  Lison Cardoville      Ressourcerie du Grand Larroy        présent·e  13:52
|  Rémi Chantorel        Fonds Brindelac                     présent·e  13:31
|  Leïla Corvandre       Cabinet Rivélune                    présent·e  13:28
|  Marek Dubrovaux       Livreurs du Dernier Pré             présent·e  13:28
|  Victoire Escambrelle  Fonds des Quatre-Ruchers            présent·e  13:28
|  Thibault Escarmel     Cabinet Rivélune                    présent·e  13:31
|  Colombe Feuilleraie   Fil & Retouches Albane              présent·e  13:35
|  Salomon Guirelaz      Conserverie Pélagine                présent·e  13:28
|  Maëlys Harcourdin     Studio Parleciel                    présent·e  13:28
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| / accueillir  A tout le monde  Espace présent·e  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
| Préparation │ Déroulé │ Accueil │[Envies]│ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
|   N°  Envie                                       Gommettes  Remarque
|  Alimentation durable
|>   7  Ne plus jeter les légumes d'été                  Σ 24
|    9  └ Remplir les bocaux de la conserverie to…          6
|   11  └ Presser ensemble les fruits de plusieur…          4
|   12  └ Acheter en commun bocaux et emballages            3
|    8  Un vrai repas à midi pour les salarié·es …       Σ 14
|   10  └ Apporter des produits frais aux commune…          5
|   13  └ Des ateliers de cuisine avec les famill…          1
|  Communication et visibilité
|    1  Parler de nos métiers avant de parler d'i…       Σ 20
|    3  └ Une carte des chantiers visibles par le…          6
|    4  └ Un kit commun pour les élu·es et les ba…          5
|    6  └ Une journée portes ouvertes le même jou…          0
|    2  Des portraits vidéo de salarié·es qui l'a…       Σ 11
|    5  └ Apprendre à se présenter en deux minutes          4
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| e envie  f vers une famille  M réunir  z séparer  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Déroulé │ Accueil │ Envies │[Rencontres]│ Diagnostic │ Projet │ Questions  …
|────────────────────────────────────────────────────────────────────────────────
|  Personne ou table           Tables par tour ; personnes
|  Pas encore de rotations. V les calcule pour les personnes attendues, avec un
|  fonds et un·e hôte à chaque table.
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
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| V proposer  a cocher un lien nouveau  g1…g6 étape  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Envies │ Rencontres │[Diagnostic]│ Projet │ Questions │ Check-list  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable · saisi d'après : feuille papier
|
|  Bloc                            Type    Source                    État
|  1 · Publics (1/3) — Qui, où, combien ?
|>   ★4 les salariés en parcours…  avis    2026 Tour de table de l…  partagée pa…
|  2 · Constats (1/5) — Qu'observe-t-on, avec quelle source et quelle année ?
|    ★5 un tiers de la récolte d…  fait    34 % · 2025 Relevé des …  partagée pa…
|  3 · Paroles (0/3) — Que disent les personnes elles-mêmes ?
|  4 · Freins (0/5) — Qu'est-ce qui bloque l'accès ou le maintien en emploi ?
|  5 · Causes (0/5) — Pourquoi, et encore pourquoi ?
|  6 · Effets (0/3) — Que se passe-t-il si rien ne change ?
|  7 · Ressources (0/5) — Qui agit déjà, avec quels résultats ?
|  8 · Manques (1/3) — Que manque-t-il entre les réponses existantes ?
|    ★5 pas d'atelier de transfo…  manque  60 minutes · 2026 Temps…  partagée pa…
|  9 · Leviers (0/3) — Où un effort commun changerait-il le plus ?
|  10 · À vérifier (0/5) — Que croyons-nous sans preuve, et qui vérifie ?
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| a taper  x autre groupe  w dit ou sur papier  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Rencontres │ Diagnostic │[Projet]│ Questions │ Check-list │ Engagements  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — Du champ au bocal · saisi d'après : feuille papier
|
|  Bloc
|  1 · Nom et résumé en une ligne (1) — Comment s'appelle le projet, et que dit-…
|>   Du champ au bocal : transformer les légumes perdus et les porter jusqu'aux …
|  2 · Besoin retenu (1) — Quelles cartes du diagnostic retenons-nous ?
|    Un tiers de la récolte d'été sans débouché ; pas d'atelier de transformatio…
|  3 · Publics et nombre (1) — Pour qui, et combien de personnes ? Bénéficiaires…
|    90 personnes en parcours dans quatre structures ; clients : trente communes…
|  4 · Changement à 3 ans (1) — Qu'est-ce qui aura changé pour elles dans trois …
|    En trois ans, passer de 34 % à 10 % de légumes perdus, et offrir trois repa…
|  5 · Chaîne de résultats (1) — Moyens → actions → réalisations → effets → impa…
|    Légumes, atelier, camion → récolte planifiée, cuisson, tournée → 24 000 boc…
|  6 · Hypothèses fragiles (1) — De quoi dépend notre réussite sans que nous en …
|    Que les cantines acceptent un prix stable ; que la récolte puisse être anno…
|  7 · Qui fait quoi (1) — Qui fait quoi, en gros, avant le tableau RASCI ?
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| a taper  x autre groupe  w dit ou sur papier  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Diagnostic │ Projet │[Questions]│ Check-list │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Après-midi de co-construction
|
|  Gommettes  Au fonds  Question, et réponse
|  Pas encore de question. a permet d'en taper une : ce qui est demandé, @ et le
|  fonds, Entrée ; puis la suivante.
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
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| a question  P document  g1…g6 étape  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable · tour 1 · posées : 33 sur 52 · 61 %, écart 3 — en bonne
| voie, à travailler
|
|  N°      Question                            Statut          Confiance    Écart
|  1 · Raison d'être commune — 100 %, écart 1 — solide, à entretenir
|> Q1.1    ★ Quel besoin social précis, et s…  accord                4,2        1
|  Q1.2    Pourquoi aucun de nous ne peut-il…  accord
|  Q1.3    Quel changement visons-nous à tro…  accord
|  Q1.4    Qu'est-ce que chaque structure vi…  accord
|  Q1.5    Qu'avons-nous décidé de ne pas fa…  accord
|  2 · Partenaires et confiance — 100 %, écart 1 — solide, à entretenir
|  Q2.1    ★ Que savons-nous vraiment les un…  accord                3,8        1
|  Q2.2    Qui manque autour de la table, y …  accord
|  Q2.3    Sommes-nous complémentaires ou co…  accord
|  Q2.4    Avons-nous déjà travaillé ensembl…  accord
|  Q2.5    Qui a mandat pour engager chaque …  accord
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| Entrée la poser  a une feuille  E grille  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │ Check-list │[Engagements]│ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Tous les groupes — ouverts : 9, échus : 0, tenus : 2
|
|  Promis par         Quoi                        Quantité  Jusqu'au    État
|> Fondation Orvalys  Mécénat de compétenc…       18 jours  28/02/2027  signé
|  Épicerie Mobile …  Prêt de matériel ou …        1 unité  31/03/2027  convenu
|  Potagers de la S…  Temps salarié d'un m…  3 jours par …  30/06/2027  signé
|  Conserverie Péla…  Mise à disposition d…         120 m²  31/08/2027  convenu
|  Fonds des Quatre…  Don non fléché              15 000 €  30/09/2027  convenu
|  Cuisine Tourneso…  Commande, achat resp…       12 000 €  30/09/2027  convenu
|  Fondation Hautes…  Financement de poste        0,50 ETP  31/10/2027  convenu
|  Fondation Céland…  Don fléché projet           20 000 €  30/09/2029  proposé
|  Maison Trévanel    Mécénat de compétenc…       10 jours  31/07/2026  non tenu
|  Livreurs du Dern…  Prêt de matériel ou …       2 unités  31/08/2026  tenu
|  Elles Bâtissent …  Postes ou stages ouv…   12 personnes  31/10/2026  tenu
|  Fondation Merisi…  Mise en relation         15 contacts  31/12/2026  retiré
|  Intentions, sous réserve d'une personne qui peut engager sa structure
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| a ajouter  Entrée ouvrir  y convenu, tenu  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │[Prochains pas]│ Décisions │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Tous les groupes — ouverts : 1, en retard : 1, faits : 4
|
|  Quoi                         Qui                         Échéance    État
|  tournée d'essai de trois m…  Marek Dubrovaux, Livreurs…  30/06/2026  fait
|  visiter la crèche partenai…  Awa Sentierre, Coup de Ma…  01/07/2026  fait
|  peser les invendus de deux…  Noémie Vasquelle, Potager…  02/07/2026  fait
|  première cuisson test de 8…  Salomon Guirelaz, Conserv…  11/09/2026  fait
|> déjeuner à deux pour nomme…  Quentin Malverade, Passer…  01/10/2026  en retard
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| a ajouter  Entrée ouvrir  y fait  D reporter  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|  Ce qui est décidé                            État      Objections  À revoir le
|> Une règle pour les entreprises visées par …  proposée           1  12/01/2027
|  Un nom commun sur toutes les images          reportée              18/01/2027
|  Deux vélos-cargos prêtés jusqu'à fin août    revue                 15/09/2026
|  Le chef de file du projet est Potagers de …  adoptée               15/01/2027
|  Trois indicateurs communs, dont un de coop…  adoptée               20/01/2027
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
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| Entrée ouvrir  a proposer  r élire pour un rôle  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │ Décisions │[Temps investi]
|────────────────────────────────────────────────────────────────────────────────
| Après-midi de co-construction — 28 voix · moyenne 4,2, écart 3
|
|    Note    Combien
|>      5         11  ███████████
|       4         13  █████████████
|       3          3  ███
|       2          1  █
|       1          0
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| a notes, mots  g1…g6 étape  / filtrer  o trier  Tab panneau  : tout  ? aide
keys Tab
find [Préparation
