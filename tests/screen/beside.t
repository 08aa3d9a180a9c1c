# On a wide screen the selected row is read beside its list: what the list does not show, and the chain both
# ways. What is not for the group is left out, and counted. A narrower screen has the list alone.
session lisiere
size 160x30
keys g2 Tab Down
screen
| Lisière 2026 — mécénat et insertion                                                                                                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
|  Structure                   Reçue le    Chef de file ?  Jours par mois  Conseil informé  État             │ Potagers de la Sauldrine
|  Intérim Soléac                                                                           expirée          │ Manifestation d'intérêt EOI-02
|> Potagers de la Sauldrine    16/02/2026  oui                          3  oui              retenue          │
|  Studio Parleciel            16/02/2026  peut-être                    2  oui              retenue          │ Connu par            formulaire en ligne
|  Elles Bâtissent Vérane      17/02/2026  oui                          3  oui              retenue          │ Personne à contact…  Noémie Vasquelle
|  Les Établis de Brémeure     18/02/2026  peut-être                    2  oui              retenue          │ Pourquoi ce premie…  Nous perdons un tiers de la…
|  Chantiers de la Tour Halb…  19/02/2026  peut-être                  1,5  oui              retenue          │ Besoin social cons…  34 % des légumes d'été sans…
|  Roue Vaillante              20/02/2026  peut-être                    2  oui              retenue          │ Peut apporter        Des légumes biologiques, un…
|  Conserverie Pélagine        23/02/2026  peut-être                    2  oui              retenue          │ Cherche pour sa st…  Un atelier de transformatio…
|  Épicerie Mobile Garanelle   24/02/2026  non                          1  oui              retenue          │ Expérience de coop…  régulière
|  Ressourcerie du Grand Lar…  25/02/2026  oui                          3  oui              retenue          │ Mécènes actuels      deux fonds de dotation
|  Livreurs du Dernier Pré     26/02/2026  peut-être                  1,5  oui              retenue          │ Présence le jour J   oui
|  Coup de Main Marnelle       27/02/2026  oui                        2,5  oui              retenue          │ Partagée avec les …  oui
|  Verger Partagé d'Ormelune   01/03/2026  non                          1  non              retirée          │ Partagée avec le s…  oui
|  Cuisine Tournesolle         02/03/2026  non                          1  prévu            retenue          │ Partagée avec les …  oui
|  Mille Lessives              03/03/2026  peut-être                    2  oui              retenue          │
|  Guilde Morazel              04/03/2026  non                          1  oui              retenue          │ < Vient de
|  Passerelles Intérim Yverne  05/03/2026  oui                          2  oui              retenue          │ Thèmes classés       Alimentation durable
|  Horizon Sérilles            06/03/2026  peut-être                  1,5  oui              retenue          │                      Communication et visibilité
|  Fil & Retouches Albane      09/03/2026  non                          1  prévu            retenue          │                      Insertion professionnelle d…
|  Éclat Solidaire Norvault    10/03/2026  non                          1  prévu            retenue          │
|  Régie des Quatre Lavoirs    11/03/2026  oui                          2  oui              retenue          │ …
|────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visées par deux structures
| Entrée ouvrir  a ajouter  m modifier  / filtrer  t état  d supprimer  o trier  X importer  M réunir  g1…g6 étape  Tab panneau  : tout  ? aide
keys C-x v
find 12 cases masquées : Ctrl-x v
find < Vient de
none Mécènes actuels
none deux fonds de dotation
keys F8
find fields are masked
keys F8 C-x v
find Mécènes actuels
keys Down
find Studio Parleciel
find EOI-24
none EOI-02
keys g6 Tab
find h.amberlin@bremeure.example
keys C-x v
none h.amberlin
resize 139x30
none │ Héloïse
resize 140x30
find │ Héloïse
# "oui" in one column says nothing of another question: each is read beside the list that has no column for it.
keys C-x v g2 Home Down
focus Potagers
find Conseil informé
