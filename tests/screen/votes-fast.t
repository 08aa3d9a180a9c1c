# Keys typed so fast that they are text: the round they began is taken back, and nothing is typed into it.
session lisiere
keys g1 Tab Tab v Enter
type 12
keys Enter t
find clos
burst 2 Rv7
keys Space 8
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · clos
| vote à points · chaque personne · 3 points chacun·e · vote non secret
| 12 points sur 78 · bulletins par nom : 0 sur 26
|  Votant·e                       Structure                      Donnés  Choix
|> Héloïse Amberlin               Les Établis de Brémeure         0 / 3
|  Issa Bellemonde                Studio Parleciel                0 / 3
|  Inaya Brochelle                Elles Bâtissent Vérane          0 / 3
|  Lison Cardoville               Ressourcerie du Grand Larroy    0 / 3
|  Rémi Chantorel                 Fonds Brindelac                 0 / 3
|  Leïla Corvandre                Cabinet Rivélune                0 / 3
|  Victoire Escambrelle           Fonds des Quatre-Ruchers        0 / 3
|  Thibault Escarmel              Cabinet Rivélune                0 / 3
|  Colombe Feuilleraie            Fil & Retouches Albane          0 / 3
|  Maëlys Harcourdin              Studio Parleciel                0 / 3
|  Solène Kerbastide              Horizon Sérilles                0 / 3
|  Fatou Lindrassy                Régie des Quatre Lavoirs        0 / 3
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| pour choisir une étape : g, puis son numéro
