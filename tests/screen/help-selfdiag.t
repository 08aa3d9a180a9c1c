# Help the group wants after its self-diagnosis: of which kind, then which; a next step of theirs, taken back by u.
session lisiere
keys g5 Tab Tab Tab Tab Tab Tab Tab Tab Tab
keys i
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Calendrier des fonds │[Autodiagnostic]│ Bilan │ Temps investi │ Réunions  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — tour 2, 4 fiches
|
|  Énoncé                                      Ce tour   Écart   Avant  Évolution
|  Trois priorités : les notes les plus basses, puis là où l'on diffère le plus
|> Je sais comment ma structure pourrait sor…      2,3       1     1,2       +1,1
|  N┌─ Quelle aide le groupe demande-t-il ? ─────────────────────────────────┐0,5
|  L│                                                                        │1,2
|  H│ > pour un projet — suivi, réseau, expertise                            │
|  █│   pour la structure — gouvernance, modèle socio-économique, coaching   │1,0
|  █│                                                                        │0,9
|  █└────────────────────────────────────────────────────────────────────────┘1,4
|  ████▓▓▓▓▓▓▓░░░░░ rôles                          2,9               1       +1,9
|  ███▓▓▓▓▓▓░░░░░░░ moyens                         2,3             0,9       +1,4
|  █▓▓▓▓▓░░░░░░░░░░ droit                          1,5             0,3       +1,2
|  ███▓▓▓▓░░░░░░░░░ mesure                         1,8             0,9       +0,9
|  ██████▓░░░░░░░░░ durée                          1,8             1,5       +0,3
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| ↓ choisir  Entrée valider  Échap fermer
keys Down Enter
find Laquelle, et de qui ?
keys Enter
find saisissez l'aide demandée
type relire nos statuts avec une juriste 30/3
keys Enter
find aide demandée : noté
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Calendrier des fonds │[Autodiagnostic]│ Bilan │ Temps investi │ Réunions  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — tour 2, 4 fiches
|
|  Énoncé                                      Ce tour   Écart   Avant  Évolution
|  Les petites structures sont entendues           3,5       1     2,4       +1,1
|  Je sais ce qu'on attend de ma structure           4       0       2       +2,0
|  Quelqu'un relie et relance, avec du temps…      3,8       1       2       +1,8
|  Le temps de coopération est compté              2,8       1     1,6       +1,2
|  Le partage du budget me paraît juste            3,8       1     2,3       +1,5
|  Je connais nos engagements écrits et leur…      2,8       1     1,4       +1,4
|  Je sais comment ma structure pourrait sor…      2,3       1     1,2       +1,1
|  Nous suivons quelques indicateurs communs       2,8       1     1,6       +1,2
|  Nous prenons le temps d'apprendre de nos …      2,8       1     2,2       +0,6
|  Notre calendrier est tenable pour mon équ…      2,3       1     2,8       -0,5
|  Je vois ce qui restera dans trois ans           3,3       1     2,2       +1,1
|  Aide demandée
|> relire nos statuts avec une juriste — pour la structure
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        Aide demandée pour une promesse : Potagers de la Sauldrine
| aide demandée : noté
keys u
find annulé
wait 5
none relire nos statuts
keys i Enter
type @inconnue suivre nos chiffres
keys Enter
find @inconnue est inconnu
find suivre nos chiffres — pour un projet
