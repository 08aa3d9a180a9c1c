# Funds meet projects: wishes of both sides, a timetable, decided; what came of a meeting in six keys.
session lisiere
seen no
keys g5 Tab Tab Tab Tab Tab Tab Tab
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
keys v
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Structuration │[Rencontres avec les fonds]│ Calendrier des fonds  …
|────────────────────────────────────────────────────────────────────────────────
| Souhaits des fonds, de 0 (plutôt non) à 3 : premier chiffre de chaque paire
|                         >Fondation    Fondation    Fondation    Fondation
|                          Célandrine   Hautesaulne  Merisier-Va… Orvalys
|> Du champ au bocal        ./.          ./.          ./.          ./.
|  La Boucle roulante       ./.          ./.          ./.          ./.
|  La Voix des chantiers    ./.          ./.          ./.          ./.
|  Premier pas au féminin   ./.          ./.          ./.          ./.
|  Un pied dedans           ./.          ./.          ./.          ./.
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
| x des fonds, des projets  d vider  / aller à…  u annuler  : tout  ? aide
keys é " &
keys 3 à
keys x
keys 2
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Structuration │[Rencontres avec les fonds]│ Calendrier des fonds  …
|────────────────────────────────────────────────────────────────────────────────
| Souhaits des projets, de 0 (plutôt non) à 3 : second chiffre de chaque paire
|                          Fondation    Fondation   >Fondation    Fondation
|                          Célandrine   Hautesaulne  Merisier-Va… Orvalys
|> Du champ au bocal        2/.          ./2          ./.          ./.
|  La Boucle roulante       3/.          ./.          ./.          ./.
|  La Voix des chantiers    1/.          ./.          ./.          ./.
|  Premier pas au féminin   3/.          ./.          ./.          ./.
|  Un pied dedans           0/.          ./.          ./.          ./.
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
| x des fonds, des projets  d vider  / aller à…  u annuler  : tout  ? aide
keys Esc V
find Durée d'une rencontre
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Structuration │[Rencontres avec les fonds]│ Calendrier des fonds  …
|────────────────────────────────────────────────────────────────────────────────
| tenues : 10 · prochains pas tenus : 7 sur 10 · convenu : 15 000 € — Rencontres
| projets et fonds
|
|  Heure, table  Fonds                   Projet                État, issue
|  14:00 · t. 1  Fondation Célandrine    La Boucle roulante    proposé
|  14:00 · t. 2  Fondation Hautesaulne   Du champ au bocal     proposé
|  14:12 · t. 1  Fondation Célandrine    Du champ au bocal     proposé
|  14:24 · t. 1  Fondation Célandrine    La Voix des chantie…  proposé
|>               Fonds Brindelac         Du champ au bocal     visite
|                Fonds des Quatre-Ruch…  Du champ au bocal     montant convenu
|                Fonds territorial Val…  Du champ au bocal     envoyer le dossier
|                Fondation Orvalys       La Boucle roulante    visite
|                Fonds Brindelac         La Boucle roulante    garder le contact
|                Fondation Hautesaulne   Premier pas au fémi…  envoyer le dossier
|                Fondation Célandrine    Premier pas au fémi…  envoyer le dossier
|                Fondation Merisier-Va…  Un pied dedans        non
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| avec une heure : 4, sans : 0 ; y décide — u annule
keys y
type souhaits partagés
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Structuration │[Rencontres avec les fonds]│ Calendrier des fonds  …
|────────────────────────────────────────────────────────────────────────────────
| tenues : 10 · prochains pas tenus : 7 sur 10 · convenu : 15 000 € — Rencontres
| projets et fonds
|
|  Heure, table  Fonds                   Projet                État, issue
|  14:00 · t. 1  Fondation Célandrine    La Boucle roulante    programmée
|  14:00 · t. 2  Fondation Hautesaulne   Du champ au bocal     programmée
|  14:12 · t. 1  Fondation Célandrine    Du champ au bocal     programmée
|  14:24 · t. 1  Fondation Célandrine    La Voix des chantie…  programmée
|>               Fonds Brindelac         Du champ au bocal     visite
|                Fonds des Quatre-Ruch…  Du champ au bocal     montant convenu
|                Fonds territorial Val…  Du champ au bocal     envoyer le dossier
|                Fondation Orvalys       La Boucle roulante    visite
|                Fonds Brindelac         La Boucle roulante    garder le contact
|                Fondation Hautesaulne   Premier pas au fémi…  envoyer le dossier
|                Fondation Célandrine    Premier pas au fémi…  envoyer le dossier
|                Fondation Merisier-Va…  Un pied dedans        non
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| C'est décidé, à imprimer ; l'horaire changera désormais le moins possible — u
| annule
budget 99
keys i
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Structuration │[Rencontres avec les fonds]│ Calendrier des fonds  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure, table  Fonds                   Projet                État, issue
|  Déjà noté : visite · trésorerie. Mots et prochains pas s'y ajoutent.
|  Premier chiffre : l'issue. Second : ce qui bloque. Puis le montant convenu.
|                1 non                   1 juridique
|                2 garder le contact     2 trésorerie
|>               3 visite                3 temps
|                4 envoyer le dossier    4 RH
|                5 montant convenu       5 locaux
|                                        6 données
|                                        7 confiance
|                                        8 règle du fonds
|                                        9 règle publique
|
|
| Issue, ce qui bloque ›
| 41 : dossier à envoyer, le droit bloque ; 50 15000 : 15 000 € ; ou rien
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée valider  Échap retour
keys 5 1
type  15000
keys Enter
type soutien libre
keys Enter
type convention > 20/12
keys Enter
budget 6
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Structuration │[Rencontres avec les fonds]│ Calendrier des fonds  …
|────────────────────────────────────────────────────────────────────────────────
| tenues : 10 · prochains pas tenus : 7 sur 11 · convenu : 30 000 € — Rencontres
| projets et fonds
|
|  Heure, table  Fonds                   Projet                État, issue
|  14:00 · t. 1  Fondation Célandrine    La Boucle roulante    programmée
|  14:00 · t. 2  Fondation Hautesaulne   Du champ au bocal     programmée
|  14:12 · t. 1  Fondation Célandrine    Du champ au bocal     programmée
|  14:24 · t. 1  Fondation Célandrine    La Voix des chantie…  programmée
|>               Fonds Brindelac         Du champ au bocal     montant convenu
|                Fonds des Quatre-Ruch…  Du champ au bocal     montant convenu
|                Fonds territorial Val…  Du champ au bocal     envoyer le dossier
|                Fondation Orvalys       La Boucle roulante    visite
|                Fonds Brindelac         La Boucle roulante    garder le contact
|                Fondation Hautesaulne   Premier pas au fémi…  envoyer le dossier
|                Fondation Célandrine    Premier pas au fémi…  envoyer le dossier
|                Fondation Merisier-Va…  Un pied dedans        non
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| noté — u l'annule
keys u
keys x
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Structuration │[Rencontres avec les fonds]│ Calendrier des fonds  …
|────────────────────────────────────────────────────────────────────────────────
| tenues : 10 · prochains pas tenus : 7 sur 10 · convenu : 15 000 € — Rencontres
| projets et fonds
|
|  Heure, table  Fonds                   Projet                État, issue
|  Fondation Célandrine
|  14:00 · t. 1  Fondation Célandrine    La Boucle roulante    programmée
|  14:12 · t. 1  Fondation Célandrine    Du champ au bocal     programmée
|  14:24 · t. 1  Fondation Célandrine    La Voix des chantie…  programmée
|> Fondation Hautesaulne
|  14:00 · t. 2  Fondation Hautesaulne   Du champ au bocal     programmée
|  Du champ au bocal
|  14:00 · t. 2  Fondation Hautesaulne   Du champ au bocal     programmée
|  14:12 · t. 1  Fondation Célandrine    Du champ au bocal     programmée
|  La Boucle roulante
|  14:00 · t. 1  Fondation Célandrine    La Boucle roulante    programmée
|  La Voix des chantiers
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| v qui veut qui  V proposer l'horaire  y décider  Tab panneau  : tout  ? aide
# Esc goes back one answer, which stands there to be put right; from the first it leaves.
keys Down i
type 4
keys Enter
type fort
keys Enter Esc
find Ce qui s'est dit › fort
keys Esc
find Issue, ce qui bloque › 4
keys Esc
none Issue, ce qui bloque
