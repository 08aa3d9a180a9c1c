# Tables put together for a while and parted again; somebody moved for the day: on the list of who is there.
session lisiere
now 2026-12-01T12:28:00.000Z
keys g4 Tab
keys a
type Après-midi
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s
keys w Enter n
find ● Accueil
keys Tab
find [Accueil
keys o
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:28
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
| Déroulé │[Accueil ●]│ Préparation │ Envies │ Rencontres │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
| ici : 0 sur 30 · représentant·e 0/20 · fonds 0/6 · hôte de table 0/2 ·
| facilitateur·rice 0/2 — Après-midi
|
|  Personne              Structure                                      État
|> Communication et visibilité · Table 1 · 6
|  Issa Bellemonde       Studio Parleciel                               attendu·e
|  Victoire Escambrelle  Fonds des Quatre-Ruchers                       attendu·e
|  Maëlys Harcourdin     Studio Parleciel                               attendu·e
|  Fatou Lindrassy       Régie des Quatre Lavoirs                       attendu·e
|  Ewen Palazeau         Guilde Morazel                                 attendu·e
|  Côme Tressivart       Chantiers de la Tour Halbran                   attendu·e
|  Alimentation durable · Table 2 · 6
|  Rémi Chantorel        Fonds Brindelac                                attendu·e
|  Salomon Guirelaz      Conserverie Pélagine                           attendu·e
|  Yanis Oudremont       Cuisine Tournesolle                            attendu·e
|  Nadège Pourvielle     Inter-réseau Lisière                           attendu·e
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  reste 15 min — Un café, un badge, un nom coché
| G y aller        Ctrl-x n : ensuite Ouverture, cadre, trois règles, à 13:43.
| / accueillir  A tout le monde  M réunir deux tables  : tout  ? aide
# Two tables work as one until the block ends: M, the other one, Enter.
focus Communication et visibilité
budget 99
keys M
type alim
keys Enter
budget 2
find Une seule table jusqu'à la fin de « Accueil café
find Alimentation durable + Communication et visibilité
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:28
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
| Déroulé │[Accueil ●]│ Préparation │ Envies │ Rencontres │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
| ici : 0 sur 30 · représentant·e 0/20 · fonds 0/6 · hôte de table 0/2 ·
| facilitateur·rice 0/2 — Après-midi
|
|  Personne              Structure                                      État
|> Alimentation durable + Communication et visibilité · Table 2 · 12
|  Issa Bellemonde       Studio Parleciel                               attendu·e
|  Rémi Chantorel        Fonds Brindelac                                attendu·e
|  Victoire Escambrelle  Fonds des Quatre-Ruchers                       attendu·e
|  Salomon Guirelaz      Conserverie Pélagine                           attendu·e
|  Maëlys Harcourdin     Studio Parleciel                               attendu·e
|  Fatou Lindrassy       Régie des Quatre Lavoirs                       attendu·e
|  Yanis Oudremont       Cuisine Tournesolle                            attendu·e
|  Ewen Palazeau         Guilde Morazel                                 attendu·e
|  Nadège Pourvielle     Inter-réseau Lisière                           attendu·e
|  Bérénice Taillefosse  Épicerie Mobile Garanelle                      attendu·e
|  Côme Tressivart       Chantiers de la Tour Halbran                   attendu·e
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  reste 15 min — Un café, un badge, un nom coché
| Une seule table jusqu'à la fin de « Accueil café, badges par couleur de
| thème » : Alimentation durable + Communication et visibilité — z les sépare
keys u
budget 1
none Alimentation durable +
budget 99
keys C-r
budget 1
find Alimentation durable + Communication et visibilité
# Parted: one key, on anybody of that table.
focus Alimentation durable +
budget 99
keys z
budget 1
none Alimentation durable +
find chaque groupe est revenu à sa table
keys u
find Alimentation durable +
# Somebody sits with another group for the day; the group they belong to stays.
keys Down
focus Issa Bellemonde
budget 99
keys f
type réem
keys Enter
budget 2
find Issa Bellemonde : ce jour avec Réemploi et mobilité
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 13:28
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
| Déroulé │[Accueil ●]│ Préparation │ Envies │ Rencontres │ Diagnostic  …
|────────────────────────────────────────────────────────────────────────────────
| ici : 0 sur 30 · représentant·e 0/20 · fonds 0/6 · hôte de table 0/2 ·
| facilitateur·rice 0/2 — Après-midi
|
|  Personne              Structure                                      État
|  Salomon Guirelaz      Conserverie Pélagine                           attendu·e
|  Maëlys Harcourdin     Studio Parleciel                               attendu·e
|  Fatou Lindrassy       Régie des Quatre Lavoirs                       attendu·e
|  Yanis Oudremont       Cuisine Tournesolle                            attendu·e
|  Ewen Palazeau         Guilde Morazel                                 attendu·e
|  Nadège Pourvielle     Inter-réseau Lisière                           attendu·e
|  Bérénice Taillefosse  Épicerie Mobile Garanelle                      attendu·e
|  Côme Tressivart       Chantiers de la Tour Halbran                   attendu·e
|  Noémie Vasquelle      Potagers de la Sauldrine                       attendu·e
|  Réemploi et mobilité · Table 3 · 6
|  Héloïse Amberlin      Les Établis de Brémeure                        attendu·e
|> Issa Bellemonde       Studio Parleciel · du groupe Communication e…  attendu·e
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  reste 15 min — Un café, un badge, un nom coché
| G y aller        Ctrl-x n : ensuite Ouverture, cadre, trois règles, à 13:43.
| Issa Bellemonde : ce jour avec Réemploi et mobilité — z annule le changement
budget 99
keys z
budget 1
find de retour dans son groupe
keys u
# The whole list says so too.
keys w
find ce jour avec Réemploi
keys o
# The room sees the tables.
keys s
find Salle : tous les groupes
keys C-x w
screen
|
|   Groupes et tables
|
|   Alimentation durable + Communication et visibilité (Table 2)
|   Chantiers de la Tour Halbran, Guilde Morazel, Régie des Quatre Lavoirs,
|   Studio Parleciel, Fonds des Quatre-Ruchers, Conserverie Pélagine, Cuisine
|   Tournesolle, Épicerie Mobile Garanelle, Potagers de la Sauldrine, Fonds
|   Brindelac
|   Réemploi et mobilité (Table 3)
|   Les Établis de Brémeure, Livreurs du Dernier Pré, Ressourcerie du Grand
|   Larroy, Roue Vaillante, Fondation Orvalys, Studio Parleciel (pour la
|   journée)
|   Insertion professionnelle des femmes (Table 4)
|   Coup de Main Marnelle, Elles Bâtissent Vérane, Fil & Retouches Albane,
|   Mille Lessives, Fondation Célandrine, Fondation Hautesaulne
|   Passerelles vers les employeurs (Table 5)
|   Éclat Solidaire Norvault, Horizon Sérilles, Passerelles Intérim Yverne,
|   Fondation Merisier-Vauclin
|
|
|
|
|   15 min · Accueil café, badges par couleur de thème                   13:28
|
keys C-x w
# So do the sheets that the tables fill.
keys Esc
type :diagn
keys Enter
find Alimentation durable · à une même table : Alimentation durable + Communi
keys x x x x
find Réemploi et mobilité
find ce jour avec Issa Bellemonde
type :accueil
keys Enter
# The block ends: each group at its own table again, the person stays for the day.
keys C-x n
none Alimentation durable +
find du groupe
