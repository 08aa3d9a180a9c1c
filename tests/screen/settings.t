# Settings change at once; the language too.
session lisiere
keys g0 BackTab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Thèmes │ Recherche │ Toutes les fiches │ Historique │ Documents │[Réglages]
|────────────────────────────────────────────────────────────────────────────────
|  Réglage                                                            Maintenant
|> ce programme : titre, dates, qui le porte                          31/12/2026
|  langue des écrans                                                  automatique
|  jeu de couleurs                                                    habituelles
|  montrer des couleurs                                               automatique
|  filets autour des listes et des fiches                             traits
|  se servir de la souris ; Maj et glisser : choisir du texte         non
|  sonner à la fin d'un tour et d'un bloc                             oui
|  montrer les secondes à l'horloge du cadre                          non
|  manière d'écrire les jours                                         courts
|  à l'ouverture, masquer ce qui n'est pas pour le groupe             non
|  copies gardées de chaque fichier, faites à son ouverture           0
|  votre nom, gardé dans l'historique de ce que vous changez          root
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée changer  g1…g6 étape  Tab panneau  : tout  ? aide
keys Down Enter
type en
keys Enter
find Settings
keys Enter
type fr
keys Enter
find Réglages
# What is the programme's own is there too: its title and its dates.
keys Home Enter
find Modifier — Programme
keys Esc
