# Documents are listed and read here.
session lisiere
keys g0 BackTab BackTab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Thèmes │ Recherche │ Toutes les fiches │ Historique │[Documents]│ Réglages
|────────────────────────────────────────────────────────────────────────────────
| Pour : le groupe avec les fonds. Entrée lit, P écrit le HTML.
|
|  Document                      Ce qu'il contient
|> Compte rendu                  ce qu'un événement a produit, pour les présent·…
|  Carte des thèmes              ce que dit l'AMI : choix, points 3-2-1, qui veu…
|  Engagements et prochains pas  qui s'est engagé sur quoi ; ce qui est dû, en r…
|  Revue de check-list           où en est chaque groupe, ce qui est à rediscute…
|  Dossier de consortium         tout ce qu'un groupe a construit : projet, rôle…
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Entrée lire  P écrire le HTML  : tout  ? aide
keys Enter
find tout le programme
keys Enter
find Après-midi de co-construction
keys End Home Esc
find [Documents]
