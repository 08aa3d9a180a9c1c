# One line over everything.
session lisiere
keys g0 Tab Tab Tab Tab
type bocal
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Structures │ Thèmes │[Recherche]│ Toutes les fiches │ Historique  …
|────────────────────────────────────────────────────────────────────────────────
| Recherche bocal
|
|  Type                     Titre
|> Projet                   Du champ au bocal                Alimentation durable
|  Entrée du canevas        Du champ au bocal : transforme…  Du champ au bocal
|  Consortium               Du champ au bocal                Du champ au bocal
|  Rencontre avec un fonds  Fonds Brindelac · Du champ au …
|  Rencontre avec un fonds  Fonds des Quatre-Ruchers · Du …
|  Rencontre avec un fonds  Fonds territorial Val d'Yselle…
|  Méthode                  Bocal
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  Échap retour
keys Enter Enter
find Du champ au bocal
