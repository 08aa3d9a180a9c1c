# The year ahead: committees of the funds beside the dates of the groups, and the bridges between both.
session lisiere
keys g5 Tab Tab Tab Tab Tab Tab Tab Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Rencontres avec les fonds │[Calendrier des fonds]│ Autodiagnostic │ Bilan  …
|────────────────────────────────────────────────────────────────────────────────
| L'année qui vient : les comités des fonds en regard des dates des groupes
|
|  Quoi                                                    Groupe      Jour
|> décembre 2026 — comités : Fondation Merisier-Vauclin
|  janvier 2027 — comités : Fonds des Quatre-Ruchers
|  février 2027 — comités : Fondation Orvalys
|  mars 2027 — comités : Fondation Hautesaulne, Fonds territorial Val d'Yselle
|  avril 2027 — comités : Fonds Brindelac, Fonds des Quatre-Ruchers
|  mai 2027 — comités : Fondation Merisier-Vauclin
|  juin 2027 — comités : Fondation Orvalys, Maison Trévanel
|  juillet 2027 — comités : Fonds des Quatre-Ruchers
|  août 2027
|  septembre 2027 — comités : Fondation Célandrine, Fonds territorial Val d'Ysel…
|  octobre 2027 — comités : Fondation Hautesaulne, Fondation Orvalys, Fonds des …
|  novembre 2027 — comités : Fonds Brindelac
|  Ponts entre ce qu'un fonds attend et ce que vit le terrain
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| P document  : tout  ? aide
keys End
find Du contrôle
