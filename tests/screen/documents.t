# Documents are listed and read here.
session lisiere
keys g0 BackTab BackTab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ● [6 Carnet]
|…  Thèmes │ Recherche │ Toutes les fiches │ Historique │[Documents]│ Réglages
|────────────────────────────────────────────────────────────────────────────────
| Entrée lit, P écrit le fichier à imprimer ou à envoyer.
|
|  Document                           Pour                      Ce qu'il contient
|> Valise du jour                     organisateur·rices        tous les papiers…
|  En-tête, pied de page, logo        toutes et tous            ce que porte cha…
|  Copie à transmettre                réseau, groupe, fonds     le programme san…
|  Feuille de déroulé                 organisateur·rices        la journée bloc …
|  Feuille d'émargement               le groupe avec les fonds  une ligne à sign…
|  Badges                             organisateur·rices        un badge pour ch…
|  Chevalets de table                 le groupe avec les fonds  un chevalet plié…
|  Consigne des hôtes de table        organisateur·rices        une feuille par …
|  Parcours des rencontres croisées   organisateur·rices        qui s'assoit où,…
|  Horaire fonds et projets           organisateur·rices        quel fonds renco…
|  Bulletins                          le groupe avec les fonds  thèmes, modalité…
|  Canevas des tables                 le groupe avec les fonds  par groupe : le …
|  Synthèse du webinaire              le groupe avec les fonds  envies, question…
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Entrée lire  P écrire le fichier  / filtrer  Tab panneau  : tout  ? aide
keys Down Down Down Down Down Enter
find Badges
none Maëlys Harcourdin
keys Esc Down Down Down Down Down Down Down Down Down
keys Enter
find tout le programme
keys Enter
find Après-midi de co-construction
keys t
find Où en est ce document
keys Down Enter
find envoyé : tel qu'il se lit, il est gardé
find Envoyé le mardi 1er décembre 2026
keys Enter
find tel qu'envoyé le mardi 1er décembre 2026
keys Enter
find Tel qu’envoyé le mardi 1er décembre 2026
keys t
find c'est ce qui a été envoyé : cela reste tel quel
keys Esc
find Envoyé le mardi
keys u
none Envoyé le
keys Enter
find rien n'est encore gardé comme envoyé
keys a
find Paragraphe libre
keys Esc
keys End Home Esc
find [Documents]
