# Adding a person, guided by the screen; undo and redo by name.
session lisiere
keys g0 Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
|  Prénom      Nom de famille  Structure             Participe comme    État
|> Héloïse     Amberlin        Les Établis de Brém…  représentant·e     présent·e
|  Issa        Bellemonde      Studio Parleciel      représentant·e     présent·e
|  Inaya       Brochelle       Elles Bâtissent Vér…  représentant·e     présent·e
|  Lison       Cardoville      Ressourcerie du Gra…  représentant·e     présent·e
|  Rémi        Chantorel       Fonds Brindelac       fonds              présent·e
|  Leïla       Corvandre       Cabinet Rivélune      facilitateur·rice  présent·e
|  Marek       Dubrovaux       Livreurs du Dernier…  représentant·e     présent·e
|  Victoire    Escambrelle     Fonds des Quatre-Ru…  fonds              présent·e
|  Thibault    Escarmel        Cabinet Rivélune      facilitateur·rice  présent·e
|  Colombe     Feuilleraie     Fil & Retouches Alb…  représentant·e     présent·e
|  Salomon     Guirelaz        Conserverie Pélagine  représentant·e     présent·e
|  Maëlys      Harcourdin      Studio Parleciel      représentant·e     présent·e
|  Solène      Kerbastide      Horizon Sérilles      représentant·e     présent·e
|  Fatou       Lindrassy       Régie des Quatre La…  représentant·e     présent·e
|  Capucine    Lormeraie       Fondation Célandrine  fonds              présent·e
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée ouvrir  a ajouter  m modifier  / filtrer  Tab panneau  : tout  ? aide
keys a
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
| Ajouter — Personne
|* Prénom
|* Nom de famille
|* Structure
|* Participe comme               ◂ représentant·e ▸
|  Sous-groupe
|  Va aussi au sous-groupe
|  Ne va à aucun autre groupe    [ ] non
|  Fonction
|  Courriel
|  Peut engager la structure     [ ] non
|  Accord pour la liste partagée [ ] non
|  Accord donné le
|  À effacer après le
|  Besoins d'accessibilité
|  Note privée
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Ctrl-s enregistrer  Entrée case suivante  Échap retour
type Ana
keys Enter
type Ørme
keys Enter
type pota
find Potagers de la Sauldrine
keys Down Enter
keys C-s
focus Ana
find enregistré
keys u
find annulé : ajout
none Ørme  
keys C-r
find refait
keys /
type orme
find Ana
find Lormeraie
keys Esc
