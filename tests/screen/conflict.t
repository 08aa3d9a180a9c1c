# Two members of one group must not be together: what conflicts, the least to change, and what can be said of it.
# With a second pair no single change is enough.
session lisiere
seen no
keys g3 a
find Ajouter — 
keys Right Right Enter
type Conserverie
keys Enter
type Potagers
keys Enter C-s
find Vos contraintes
keys V Enter
find aucun plan
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │ Qui va où │[Pourquoi]│ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1
|
|  Structure, et le motif
|  Ces règles ne peuvent pas tenir ensemble
|> Conserverie Pélagine et Potagers de la Sauldrine ne doivent pas être dans le
|  même groupe
|  la place de Conserverie Pélagine dans « Alimentation durable » est convenue
|  la place de Potagers de la Sauldrine dans « Alimentation durable » est
|  convenue
|  Un seul de ces changements suffit, le moindre d'abord
|  laisser Conserverie Pélagine et Potagers de la Sauldrine dans le même groupe
|  — alors 1er choix : 18, 2e choix : 1
|  laisser Conserverie Pélagine aller ailleurs que dans Alimentation durable —
|  alors 1er choix : 17, 2e choix : 2
|  laisser Potagers de la Sauldrine aller ailleurs que dans Alimentation
|  durable — alors 1er choix : 17, 2e choix : 2
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| aucun plan ne respecte toutes les règles : le panneau « Pourquoi » dit
| lesquelles
keys BackTab BackTab a
find Ajouter — 
keys Right Right Enter
type Fil & Retouches
keys Enter
type Mille Lessives
keys Enter C-s
find Vos contraintes
keys V Enter
find aucun plan
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │ Qui va où │[Pourquoi]│ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1
|
|  Structure, et le motif
|  Conflit 1 sur 2 — ces règles ne peuvent pas tenir ensemble
|> Conserverie Pélagine et Potagers de la Sauldrine ne doivent pas être dans le
|  même groupe
|  la place de Conserverie Pélagine dans « Alimentation durable » est convenue
|  la place de Potagers de la Sauldrine dans « Alimentation durable » est
|  convenue
|  Ce qui le lève : laisser Conserverie Pélagine et Potagers de la Sauldrine
|  dans le même groupe ; ou laisser Conserverie Pélagine aller ailleurs que
|  dans Alimentation durable ; ou laisser Potagers de la Sauldrine aller
|  ailleurs que dans Alimentation durable
|  À dire : tout ce qui est demandé ne peut pas tenir à la fois
|  Conflit 2 sur 2 — ces règles ne peuvent pas tenir ensemble
|  Fil & Retouches Albane et Mille Lessives ne doivent pas être dans le même
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| aucun plan ne respecte toutes les règles : le panneau « Pourquoi » dit
| lesquelles
keys End
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │ Qui va où │[Pourquoi]│ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Groupes convenus — 1er choix : 18, 2e choix : 1
|
|  Structure, et le motif
|  Alimentation durable — alors 1er choix : 16, 2e choix : 3
|  À dire : tout ce qui est demandé ne peut pas tenir à la fois ; le moindre
|  changement est recherché
|  Guilde Morazel · Communication et visibilité, 2e choix
|  Le premier choix, « Inclusion numérique des salarié·es », est mis de côté
|  cette fois.
|  Logement et santé en parcours · pas de groupe
|  « Logement et santé en parcours » : mis de côté, aucun groupe ne s'y forme.
|  À dire : « Logement et santé en parcours » : mis de côté cette fois.
|  Inclusion numérique des salarié·es · pas de groupe
|  « Inclusion numérique des salarié·es » : mis de côté, aucun groupe ne s'y
|  forme.
|> À dire : « Inclusion numérique des salarié·es » : mis de côté cette fois.
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Entrée ouvrir  V proposer  u annuler  g1…g6 étape  Tab panneau  : tout  ? aide

# A proposal that keeps all rules is in conflict with none.
keys V Down Enter
find Proposé
none ne peuvent pas tenir
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
| Proposition │ Qui va où │[Pourquoi]│ Autres places │ Réunions │ Présences  …
|────────────────────────────────────────────────────────────────────────────────
| Proposé, pas appliqué — 1er choix : 16, 2e choix : 3
|
|  Structure, et le motif
|  descendrait de son 1er choix à son 2e choix (Mille Lessives : FEM → ENT).
|  À dire : Le premier choix, « Insertion professionnelle des femmes », n'était
|  pas possible compte tenu de l'ensemble des groupes.
|  Guilde Morazel · Communication et visibilité, 2e choix
|  Le premier choix, « Inclusion numérique des salarié·es », est mis de côté
|  cette fois.
|  Logement et santé en parcours · pas de groupe
|  « Logement et santé en parcours » : mis de côté, aucun groupe ne s'y forme.
|  À dire : « Logement et santé en parcours » : mis de côté cette fois.
|  Inclusion numérique des salarié·es · pas de groupe
|  « Inclusion numérique des salarié·es » : mis de côté, aucun groupe ne s'y
|  forme.
|> À dire : « Inclusion numérique des salarié·es » : mis de côté cette fois.
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| Proposé — 1er choix : 16, 2e choix : 3
