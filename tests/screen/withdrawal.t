# What a withdrawal endangers: from a group, from an organisation, from a person; masked for the group.
session lisiere
keys g5 Y
find Qui part ?
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Si Conserverie Pélagine part — 19 choses en dépendent — Alimentation durable
|
|  Quoi                                       Montant  Groupe    Appeler
|> Alimentation durable : étape du groupe N3 → N2 groupe engagé
|  N3 Livrables avec un seul A et un R : 9…                      Noémie Vasquelle
|  Projets en cours : prévenir d'abord fonds et partenaires
|  Du champ au bocal                                             Noémie Vasquelle
|  Engagements pris : r dit qui les reprend ; b les retire, avec le motif
|  Conserverie Pélagine · Mise à dispositi…   9 000 €            Noémie Vasquelle
|  Flux d'argent : trouver qui paie ou reçoit avant l'échéance
|  Fonds Brindelac · Conserverie Pélagine    20 000 €            Noémie Vasquelle
|  Lignes de budget : répartir le travail, ou retirer la ligne
|  Conserverie Pélagine · coûts directs      36 000 €            Noémie Vasquelle
|  Conserverie Pélagine · coordination        3 000 €            Noémie Vasquelle
|  Conserverie Pélagine · frais de structu…   4 400 €            Noémie Vasquelle
|  Conserverie Pélagine · évaluation          4 000 €            Noémie Vasquelle
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  Y noter le départ  m modifier  t état  : tout  ? aide
keys Y
find Raison dicible
type plus assez de monde
keys Enter
find départ noté
find Conserverie Pélagine n'est plus là — 18 choses à reprendre
# Another member takes all of it over, in one gesture that one undo takes back: two keys.
budget 99
keys Y
find Qui reprend tout ? (Alimentation durable)
keys Enter
find Cuisine Tournesolle reprend
budget 2
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Conserverie Pélagine n'est plus là — 1 chose à reprendre — Alimentation
| durable
|
|  Quoi                                       Montant  Groupe    Appeler
|  Suppléances : une autre suppléance
|> Chef de file · Potagers de la Sauldrine                       Noémie Vasquelle
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
| Cuisine Tournesolle reprend 21 choses ; engagements et mandats à confirmer — u
| annule
keys u
find 18 choses à reprendre
# Another member takes one promise over; what cannot be taken over says so.
keys Home Down r
find cela ne passe pas de l'une à l'autre
keys Down Down r
find Qui prend le relais ?
keys Enter
find repris par Cuisine Tournesolle
find 17 choses à reprendre
keys u Esc
find Groupes et consortiums
# What it holds is asked about until somebody takes it over.
keys g0
find Conserverie Pélagine a quitté son groupe
keys u u Tab Tab /
type Conserverie
keys Enter Enter
find Structure ORG-22
keys Y
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │ Personnes │[Structures]│ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
| Si Conserverie Pélagine part — 19 choses en dépendent
|
|  Quoi                             Montant  Groupe              Appeler
|> Alimentation durable : étape du groupe N3 → N2 groupe engagé
|  N3 Livrables avec un seul A e…                                Noémie Vasquelle
|  Projets en cours : prévenir d'abord fonds et partenaires
|  Du champ au bocal                         Alimentation dura…  Noémie Vasquelle
|  Engagements pris : r dit qui les reprend ; b les retire, avec le motif
|  Conserverie Pélagine · Mise à…   9 000 €  Alimentation dura…  Noémie Vasquelle
|  Flux d'argent : trouver qui paie ou reçoit avant l'échéance
|  Fonds Brindelac · Conserverie…  20 000 €  Alimentation dura…  Noémie Vasquelle
|  Lignes de budget : répartir le travail, ou retirer la ligne
|  Conserverie Pélagine · coûts …  36 000 €  Alimentation dura…  Noémie Vasquelle
|  Conserverie Pélagine · coordi…   3 000 €  Alimentation dura…  Noémie Vasquelle
|  Conserverie Pélagine · frais …   4 400 €  Alimentation dura…  Noémie Vasquelle
|  Conserverie Pélagine · évalua…   4 000 €  Alimentation dura…  Noémie Vasquelle
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  Y noter le départ  m modifier  t état  : tout  ? aide
keys C-x v
find Ce qu'un départ fragilise n'est que pour vous.
