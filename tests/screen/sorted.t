# o sorts what any panel of lines shows by its columns, between its headings; days, amounts and numbers as such.
session lisiere
keys g5 Tab Tab o
find trié par « Promis par »
find  Promis par▲
keys o
find trié par « Promis par », du dernier au premier
find  Promis par▼
keys o o o o o
find trié par « Jusqu'au »
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Appels │[Engagements]│ Prochains pas │ Qui fait quoi │ Budget et flux  …
|────────────────────────────────────────────────────────────────────────────────
| Tous les groupes — ouverts : 9, échus : 0, tenus : 2
|
|  Promis par         Quoi                        Quantité  Jusqu'au▲   État
|  Maison Trévanel    Mécénat de compétenc…       10 jours  31/07/2026  non tenu
|  Livreurs du Dern…  Prêt de matériel ou …       2 unités  31/08/2026  tenu
|  Elles Bâtissent …  Postes ou stages ouv…   12 personnes  31/10/2026  tenu
|  Fondation Merisi…  Mise en relation         15 contacts  31/12/2026  retiré
|> Fondation Orvalys  Mécénat de compétenc…       18 jours  28/02/2027  signé
|  Épicerie Mobile …  Prêt de matériel ou …        1 unité  31/03/2027  convenu
|  Potagers de la S…  Temps salarié d'un m…  3 jours par …  30/06/2027  signé
|  Conserverie Péla…  Mise à disposition d…         120 m²  31/08/2027  convenu
|  Fonds des Quatre…  Don non fléché              15 000 €  30/09/2027  convenu
|  Cuisine Tourneso…  Commande, achat resp…       12 000 €  30/09/2027  convenu
|  Fondation Hautes…  Financement de poste        0,50 ETP  31/10/2027  convenu
|  Fondation Céland…  Don fléché projet           20 000 €  30/09/2029  proposé
|  Intentions, sous réserve d'une personne qui peut engager sa structure
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| trié par « Jusqu'au »
keys o o
find trié par « État »
keys o o
find de nouveau dans leur ordre habituel
none ▲
# Numbers count as such, and / narrows what is sorted.
keys o o o o o Home /
type fond
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Appels │[Engagements]│ Prochains pas │ Qui fait quoi │ Budget et flux  …
|────────────────────────────────────────────────────────────────────────────────
| Tous les groupes — ouverts : 9, échus : 0, tenus : 2
|
|  Promis par          Quoi                      Quantité▲  Jusqu'au    État
|> Fonds des Quatre-…  Don non fléché             15 000 €  30/09/2027  convenu
|  Fondation Célandr…  Don fléché projet          20 000 €  30/09/2029  proposé
|  Fondation Hautesa…  Financement de poste       0,50 ETP  31/10/2027  convenu
|  Fondation Merisie…  Mise en relation        15 contacts  31/12/2026  retiré
|  Fondation Orvalys   Mécénat de compétenc…      18 jours  28/02/2027  signé
|  Intentions, sous réserve d'une personne qui peut engager sa structure
|  Fonds Brindelac     Don fléché projet          40 000 €  31/10/2028  proposé
|  Les mêmes par fonds
|  Fondation Orvalys   1 engagement                                     9 900 €
|  Fonds des Quatre-…  1 engagement                                     15 000 €
|  Fondation Hautesa…  1 engagement                                     26 000 €
|
| / fond                                                               9
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée valider  Échap retour
# The same in the decisions, the funder meetings and the replies.
keys Enter Esc g4 BackTab BackTab o
find trié par « Ce qui est décidé »
keys /
type zzz
find Rien ne contient ces mots.
keys Esc g5 Tab Tab Tab Tab Tab /
type orvalys
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Structuration │[Rencontres avec les fonds]│ Calendrier des fonds  …
|────────────────────────────────────────────────────────────────────────────────
| tenues : 10 · prochains pas tenus : 7 sur 10 · convenu : 15 000 € — Rencontres
| projets et fonds
|
|  Heure, table  Fonds                   Projet                État, issue
|>               Fondation Orvalys       La Boucle roulante    visite
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
| / orvalys                                                            1
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée valider  Échap retour
keys Esc g2 Tab Tab Tab Tab o
find trié par
# What has an order of its own is not sorted, and says so.
keys g6 o
find ces lignes ont leur ordre à elles
# A family of wishes stays together, and an answer below its question; what is found shows both.
keys Esc Esc F2 Tab Tab e
type Un four commun #Alimentation_durable !16
keys Enter Esc o o o o o
find trié par « Gommettes »
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|   N°  Envie                                      Gommettes▲  Remarque
|  Alimentation durable
|    8  Un vrai repas à midi pour les salarié·es…        Σ 14
|   10  └ Apporter des produits frais aux commun…           5
|   13  └ Des ateliers de cuisine avec les famil…           1
|>  41  Un four commun                                     16
|    7  Ne plus jeter les légumes d'été                  Σ 24
|    9  └ Remplir les bocaux de la conserverie t…           6
|   11  └ Presser ensemble les fruits de plusieu…           4
|   12  └ Acheter en commun bocaux et emballages            3
|  Communication et visibilité
|    2  Des portraits vidéo de salarié·es qui l'…        Σ 11
|    5  └ Apprendre à se présenter en deux minut…           4
|    1  Parler de nos métiers avant de parler d'…        Σ 20
|    3  └ Une carte des chantiers visibles par l…           6
|    4  └ Un kit commun pour les élu·es et les b…           5
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| trié par « Gommettes »
keys Tab o o o
find trié par « Au fonds »
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │ Envies │[Questions]│ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Webinaire de lancement
|
|  Gommettes  Au fonds▲                Question, et réponse
|                                      pour vous parler ?
|                                      → Non. Un groupe qui se connaît et sait ce
|                                      qu'il cherche nous suffit pour un premier
|                                      échange.
|          8  Fondation Orvalys        Que ne financez-vous jamais ?
|                                      → Un investissement sans test. Commencez
|                                      petit, mesurez, revenez.
|         12  Fonds Brindelac          Une entreprise d'insertion en société
|                                      peut-elle recevoir un don ?
|                                      → En général non ; on peut payer une
|                                      prestation utile à un membre éligible. À
|                                      faire vérifier.
|>        21  Fonds des Quatre-Ruche…  Financez-vous le temps passé à coopérer ?
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| trié par « Au fonds »
keys /
type par tiers
find Pouvez-vous verser avant la dépense
find Oui, par tiers
none Quatre-Ruche
