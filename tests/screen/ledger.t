# Commitments: add one, agree, postpone with a reason, undo.
session lisiere
keys g5 Tab Tab
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
# Who, what, how much, until when: an Enter each, and the next one.
budget 99
keys a
type mille
find Mille Lessives
keys Enter
find Quoi ›
type temps
keys Enter
find Combien ›
find Mille Lessives · Temps salarié d'un membre (jours par mois)
type é
keys Enter
type 30/6
keys Enter
budget 5
find proposé ; Échap ferme la saisie, puis y le relit à la salle
find Qui promet ›
# Read back to the room before it is agreed.
keys Esc
focus Mille Lessives
keys y
find Relisez à la salle
find Mille Lessives : Temps salarié d'un membre, 2 jours par mois,
keys y
find convenu
# Said by somebody without a mandate: an intention, apart.
keys a
type palazeau
find Ewen Palazeau
keys Enter
type temps
keys Enter Enter Enter Esc
focus proposé
find Intentions, sous réserve
# It is not read to the room as agreed: somebody who may commit confirms it first.
keys y
find Une personne qui peut engager confirme-t-elle
keys Esc u u u
find annulé
keys w
find ouverts
