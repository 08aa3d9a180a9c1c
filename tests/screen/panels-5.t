# Every panel of stage 5, the follow-up, on the sample.
session lisiere
keys g5
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
|  Groupe                                Étape du groupe    Vers la suivante
|> Alimentation durable                  N3 pré-consortium  3 conditions avant N4
|  Communication et visibilité           N1 groupe          3 conditions avant N2
|  Insertion professionnelle des femmes  N2 groupe engagé   5 conditions avant N3
|  Passerelles vers les employeurs       N1 groupe          3 conditions avant N2
|  Réemploi et mobilité                  N2 groupe engagé   4 conditions avant N3
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
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ses conditions  a une réunion  Y un départ  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
| Groupes et consortiums │[Appels]│ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
|  Promesse                         Responsable             Échéance    État
|> Alimentation durable — Noémie Vasquelle
|  03/07/2026 — Invendus pesés deux semaines de suite. Date de cuisson posée en
|  septembre, après la saison.
|  peser les invendus de deux sem…  Potagers de la Sauldr…  02/07/2026  fait
|  première cuisson test de 80 bo…  Conserverie Pélagine    11/09/2026  fait
|  Prêt de matériel ou de véhicule  Épicerie Mobile Garan…  31/03/2027  convenu
|  Temps salarié d'un membre        Potagers de la Sauldr…  30/06/2027  signé
|  Mise à disposition de locaux     Conserverie Pélagine    31/08/2027  convenu
|  Don non fléché                   Fonds des Quatre-Ruch…  30/09/2027  convenu
|  Commande, achat responsable      Cuisine Tournesolle     30/09/2027  convenu
|  Don fléché projet                Fonds Brindelac         31/10/2028  proposé
|  Communication et visibilité — Fatou Lindrassy
|  03/07/2026 — Quatre personnes pressenties, deux hésitent. Le Studio demande
|  un modèle d'autorisation de filmer.
|  Insertion professionnelle des femmes — Inaya Brochelle
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| i noter un appel  y fait  n groupe suivant  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Appels │[Engagements]│ Prochains pas │ Qui fait quoi │ Budget et flux  …
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
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| a ajouter  Entrée ouvrir  y convenu, tenu  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Appels │ Engagements │[Prochains pas]│ Qui fait quoi │ Budget et flux  …
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
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| a ajouter  Entrée ouvrir  y fait  D reporter  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Prochains pas │[Qui fait quoi]│ Budget et flux │ Structuration  …
|────────────────────────────────────────────────────────────────────────────────
| Du champ au bocal
| R réalise · A répond · S soutient · C est consulté·e · I est informé·e
|                         >Conserverie Cuisine     Épicerie    Potagers de Fonds
|                          Pélagine    Tournesolle Mobile Gar… la Sauldri… Quatre
|> Diagnostic partagé       R           R           R           A           C
|  Fiche projet             R           R           R           A           I
|  Budget                   C           C           R           A           I
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
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Qui fait quoi │[Budget et flux]│ Structuration │ Rencontres avec les fonds  …
|────────────────────────────────────────────────────────────────────────────────
| Du champ au bocal — 240 000 €
|
|  Membre                    coûts directs  coordination          Total       Clé
|> Conserverie Pélagine           36 000 €       3 000 €       47 400 €      22 %
|  Cuisine Tournesolle            34 000 €                     38 000 €      20 %
|  Épicerie Mobile Garanel…       36 000 €       3 000 €       44 200 €      16 %
|  Potagers de la Sauldrine       62 000 €      30 000 €      110 400 €      42 %
|  Total                         168 000 €      36 000 €      240 000 €     100 %
|  La trésorerie tient-elle ? Entrée la montre mois par mois
|  Comme prévu : sous zéro dès février 2029 ; il manque 65 000 €
|  Sans ce qui n'est que prévu : sous zéro dès janvier 2028 ; il manque
|  150 000 €
|  Si les versements arrivent trois mois plus tard : sous zéro dès février
|  2029 ; il manque 65 000 €
|  Qui avance de l'argent ? Entrée montre les mois d'un membre
|  Conserverie Pélagine : avance de l'argent dès décembre 2026, jusqu'à
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter un coût ou un flux  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Qui fait quoi │ Budget et flux │[Structuration]│ Rencontres avec les fonds  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — Du champ au bocal
|
|  Quoi                                    Responsable  Échéance    État
|  Sept questions, avant de consulter un·e juriste ; Espace répond
|> De l'argent passe-t-il entre membres ?                           sans réponse
|  Y aura-t-il un·e salarié·e commun·e ?                            sans réponse
|  Y aura-t-il un bien commun ?                                     sans réponse
|  Vendra-t-on quelque chose ensemble ?                             sans réponse
|  Y a-t-il des dons à répartir ?                                   sans réponse
|  Une collectivité est-elle membre ?                               sans réponse
|  Est-ce pour plus de trois ans ?                                  sans réponse
|  À demander à un·e juriste : à faire vérifier, jamais un choix conseillé
|  Rien encore : les questions ci-dessus mènent ici.
|  Dix étapes, de quatre à neuf mois ; w en fait des prochains pas
|  1. Qualifier l'objet, les flux, les b…                           pas commencée
|  2. Fiche d'identité juridique et fisc…                           pas commencée
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Espace répondre  w dix étapes  x autre groupe  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Structuration │[Rencontres avec les fonds]│ Calendrier des fonds  …
|────────────────────────────────────────────────────────────────────────────────
| tenues : 10 · prochains pas tenus : 7 sur 10 · convenu : 15 000 € — Rencontres
| projets et fonds
|
|  Heure, table  Fonds                   Projet                État, issue
|>               Fonds Brindelac         Du champ au bocal     visite
|                Fonds des Quatre-Ruch…  Du champ au bocal     montant convenu
|                Fonds territorial Val…  Du champ au bocal     envoyer le dossier
|                Fondation Orvalys       La Boucle roulante    visite
|                Fonds Brindelac         La Boucle roulante    garder le contact
|                Fondation Hautesaulne   Premier pas au fémi…  envoyer le dossier
|                Fondation Célandrine    Premier pas au fémi…  envoyer le dossier
|                Fondation Merisier-Va…  Un pied dedans        non
|  Autres rencontres
|  29/09/2026    Maison Trévanel         La Voix des chantie…  visite
|  13/10/2026    Fondation Merisier-Va…  Premier pas au fémi…  garder le contact
|  Pauses, absences, combien au plus
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| v qui veut qui  i ce qu'il en sort  a ajouter  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Rencontres avec les fonds │[Calendrier des fonds]│ Autodiagnostic │ Bilan  …
|────────────────────────────────────────────────────────────────────────────────
| L'année qui vient : les comités des fonds en regard des dates des groupes
|
|  Quoi                                            Groupe ; à temps ?  Avant, le
|> Du champ au bocal : sans ce qui n'est que prévu, il manque 150 000 € dès
|  janvier 2028
|  Fonds territorial Val d'Yselle                  à temps             18/01/2027
|    comité en mars 2027, premier versement en juin 2027 ; le dernier à temps :
|    septembre 2027
|    le plan compte sur 45 000 € dès avril 2027 : trop tôt pour ce versement
|  Fonds Brindelac                                 à temps             18/02/2027
|    comité en avril 2027, premier versement en juin 2027 ; le dernier à
|    temps : novembre 2027
|    le plan compte sur 40 000 € dès mai 2027 : trop tôt pour ce versement
|  Fonds des Quatre-Ruchers                        à temps             18/12/2026
|    comité en janvier 2027, premier versement en février 2027 ; le dernier à
|    temps : octobre 2027
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  P document  g1…g6 étape  / filtrer  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Calendrier des fonds │[Autodiagnostic]│ Bilan │ Temps investi │ Réunions  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — tour 2, 4 fiches
|
|  Énoncé                                      Ce tour   Écart   Avant  Évolution
|  Trois priorités : les notes les plus basses, puis là où l'on diffère le plus
|> Je sais comment ma structure pourrait sor…      2,3       1     1,2       +1,1
|  Notre calendrier est tenable pour mon équ…      2,3       1     2,8       -0,5
|  Le temps de coopération est compté              2,8       1     1,6       +1,2
|  Huit axes, de 0 à 4 : █ comme avant, ▓ gagné, ▒ perdu
|  ████████▓▓▓▓▓░░░ but                            3,2             2,2       +1,0
|  ████████▓▓▓▓░░░░ confiance                        3             2,1       +0,9
|  ████▓▓▓▓▓▓░░░░░░ gouvernance                    2,6             1,2       +1,4
|  ████▓▓▓▓▓▓▓░░░░░ rôles                          2,9               1       +1,9
|  ███▓▓▓▓▓▓░░░░░░░ moyens                         2,3             0,9       +1,4
|  █▓▓▓▓▓░░░░░░░░░░ droit                          1,5             0,3       +1,2
|  ███▓▓▓▓░░░░░░░░░ mesure                         1,8             0,9       +0,9
|  ██████▓░░░░░░░░░ durée                          1,8             1,5       +0,3
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| a une fiche  R nouveau tour  i aide demandée  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Calendrier des fonds │ Autodiagnostic │[Bilan]│ Temps investi │ Réunions  …
|────────────────────────────────────────────────────────────────────────────────
| Six mois de suivi, à partir du jour de l'après-midi
|
|  Jour    Date                Quoi
|> J+2     sam. 20 juin        ✓ Merci et photos
|  J+7     jeu. 25 juin        ✓ Compte rendu
|  J+15    ven. 3 juillet      ✓ Appel aux référent·es de groupe
|  J+30    sam. 18 juillet     ✓ Réunion de sous-groupe
|  J+60    lun. 17 août        ✓ Codéveloppement avec un fonds
|  J+90    mer. 16 septembre   ✓ Comité inter-consortiums
|  J+120   ven. 16 octobre     ✓ Rendez-vous de structuration
|  J+180   mar. 15 décembre    Bilan de coopération
|  Bilans groupe par groupe : i en raconte un en quatre étapes
|  Alimentation durable — à tenir, 15/12/2026
|  Communication et visibilité — pas encore de bilan
|  Insertion professionnelle des femmes — pas encore de bilan
|  Passerelles vers les employeurs — pas encore de bilan
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| y fait  i raconter le bilan  Entrée ouvrir  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Autodiagnostic │ Bilan │[Temps investi]│ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Conférence « Des fonds aux alliances »
|
|    Note    Combien
|  Pas encore de note. Tapez-les comme elles sont dites (5 4 4 3 et un mot), puis
|  Entrée.
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
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| a notes, mots  x autre événement  g1…g6 étape  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Bilan │ Temps investi │[Réunions]│ Présences │ Contributions │ Questions
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                    Min  Chrono        Si retard
|> 16/07/2026 — Réunion du sous-groupe Alimentation durable — avec compte rendu
|  09:30  ✓ Météo et actions tenues                10  réel 12
|  09:42  ✓ Fiche projet, ce qui a bougé           20  réel 18
|  10:00  ✓ Rôles et RASCI                         30  réel 31
|  10:31  ✓ Budget et engagements                  30  réel 33
|  11:04  ✓ Questions de la check-list notées …    15  réel 12
|  11:16  ✓ Décision par consentement              10  réel 9
|  11:25  ✓ Prochains pas                           5  réel 5
|  11:30    Fin                                        prévu 11:30
|  17/09/2026 — Rencontres projets et fonds — avec compte rendu
|  14:00  ✓ Accueil, plan des tables               15  réel 16
|  14:16  ✓ Ouverture, règles du jeu               10  réel 9
|  14:25  ✓ Rencontres, première série             60  réel 62
|  15:27  ✓ Pause                                  15  réel 14
|  15:41  ✓ Rencontres, seconde série              60  réel 61
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  i périmètre, trois règles  Tab panneau  : tout  ? aide
keys Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Bilan │ Temps investi │ Réunions │[Présences]│ Contributions │ Questions
|────────────────────────────────────────────────────────────────────────────────
| ici : 0 sur 30 · représentant·e 0/20 · fonds 0/6 · hôte de table 0/2 ·
| facilitateur·rice 0/2 — Conférence « Des fonds aux alliances »
|
|  Personne              Structure                   Rôle               État
|> Héloïse Amberlin      Les Établis de Brémeure     représentant·e     attendu·e
|  Issa Bellemonde       Studio Parleciel            représentant·e     attendu·e
|  Inaya Brochelle       Elles Bâtissent Vérane      représentant·e     attendu·e
|  Lison Cardoville      Ressourcerie du Grand Lar…  représentant·e     attendu·e
|  Rémi Chantorel        Fonds Brindelac             fonds              attendu·e
|  Leïla Corvandre       Cabinet Rivélune            facilitateur·rice  attendu·e
|  Marek Dubrovaux       Livreurs du Dernier Pré     représentant·e     attendu·e
|  Victoire Escambrelle  Fonds des Quatre-Ruchers    fonds              attendu·e
|  Thibault Escarmel     Cabinet Rivélune            facilitateur·rice  attendu·e
|  Colombe Feuilleraie   Fil & Retouches Albane      représentant·e     attendu·e
|  Salomon Guirelaz      Conserverie Pélagine        représentant·e     attendu·e
|  Maëlys Harcourdin     Studio Parleciel            représentant·e     attendu·e
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| / accueillir  A tout le monde  Espace présent·e  Tab panneau  : tout  ? aide
keys Tab
find [Contributions]
find payer un temps
keys Tab
find [Questions]
keys Tab
find [Groupes et consortiums
