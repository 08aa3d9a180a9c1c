# 200 by 60 grows without losing the eye.
session lisiere
size 200x60
keys g5 Tab Tab
screen
| Lisière 2026 — mécénat et insertion                                                                                                                                            mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
| Groupes et consortiums │ Appels │[Engagements]│ Prochains pas │ Qui fait quoi │ Budget et flux │ Structuration │ Rencontres avec les fonds │ Calendrier des fonds │ Autodiagnostic │ Bilan  …
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Tous les groupes — ouverts : 9, échus : 0, tenus : 2                                                                                  │ Fondation Orvalys · Mécénat de compétences
|                                                                                                                                       │ Engagement CMT-09
|  Promis par                       Quoi                                     Quantité  Projet                  Jusqu'au    État         │
|> Fondation Orvalys                Mécénat de compétences                   18 jours  La Boucle roulante      28/02/2027  signé        │ Quantité                  18
|  Épicerie Mobile Garanelle        Prêt de matériel ou de véhicule           1 unité  Du champ au bocal       31/03/2027  convenu      │ Unité                     jours
|  Potagers de la Sauldrine         Temps salarié d'un membre        3 jours par mois  Du champ au bocal       30/06/2027  signé        │ Dit par                   Aurore Mistrelan
|  Conserverie Pélagine             Mise à disposition de locaux               120 m²  Du champ au bocal       31/08/2027  convenu      │ Dit sans mandat           non
|  Fonds des Quatre-Ruchers         Don non fléché                           15 000 €  Du champ au bocal       30/09/2027  convenu      │ (intention)
|  Cuisine Tournesolle              Commande, achat responsable              12 000 €  Du champ au bocal       30/09/2027  convenu      │ Valorisé à                9 900 €
|  Fondation Hautesaulne            Financement de poste                     0,50 ETP  Premier pas au féminin  31/10/2027  convenu      │ Méthode de valorisation   550 € par jour
|  Fondation Célandrine             Don fléché projet                        20 000 €  Premier pas au féminin  30/09/2029  proposé      │ Fléchage                  sans objet
|  Maison Trévanel                  Mécénat de compétences                   10 jours  La Voix des chantiers   31/07/2026  non tenu     │ Conditions                étude de tournée
|  Livreurs du Dernier Pré          Prêt de matériel ou de véhicule          2 unités  La Boucle roulante      31/08/2026  tenu         │ Du                        01/09/2026
|  Elles Bâtissent Vérane           Postes ou stages ouverts             12 personnes  Premier pas au féminin  31/10/2026  tenu         │ Vu par                    le groupe avec les fonds
|  Fondation Merisier-Vauclin       Mise en relation                      15 contacts  Un pied dedans          31/12/2026  retiré       │
|  Intentions, sous réserve d'une personne qui peut engager sa structure                                                                │ < Vient de
|  Fonds Brindelac                  Don fléché projet                        40 000 €  Du champ au bocal       31/10/2028  proposé      │ Pour le projet            La Boucle roulante
|  Totaux convenus, signés ou tenus                                                                                                     │
|  Mécénat de compétences           1 engagement                             18 jours                                      9 900 €      │ Autres liens
|  Prêt de matériel ou de véhicule  2 engagements                            3 unités                                      7 800 €      │ Preuve                    Lettre de mission signée
|  Temps salarié d'un membre        1 engagement                     3 jours par mois                                      10 800 €     │
|  Mise à disposition de locaux     1 engagement                               120 m²                                      9 000 €      │
|  Don non fléché                   1 engagement                             15 000 €                                      15 000 €     │
|  Commande, achat responsable      1 engagement                             12 000 €                                      12 000 €     │
|  Financement de poste             1 engagement                             0,50 ETP                                      26 000 €     │
|  Postes ou stages ouverts         1 engagement                         12 personnes                                                   │
|  Les mêmes par membre                                                                                                                 │
|  Épicerie Mobile Garanelle        1 engagement                                                                           4 200 €      │
|  Potagers de la Sauldrine         1 engagement                                                                           10 800 €     │
|  Conserverie Pélagine             1 engagement                                                                           9 000 €      │
|  Cuisine Tournesolle              1 engagement                                                                           12 000 €     │
|  Livreurs du Dernier Pré          1 engagement                                                                           3 600 €      │
|  Elles Bâtissent Vérane           1 engagement                                                                                        │
|  Les mêmes par fonds                                                                                                                  │
|  Fondation Orvalys                1 engagement                                                                           9 900 €      │
|  Fonds des Quatre-Ruchers         1 engagement                                                                           15 000 €     │
|  Fondation Hautesaulne            1 engagement                                                                           26 000 €     │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|                                                                                                                                       │
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| a ajouter  Entrée ouvrir  y convenu, tenu  D reporter  b retirer  i aide demandée  Y qui part  w ouverts seulement  x autre groupe  m modifier  t état  / filtrer  Tab panneau  : tout  ? aide
