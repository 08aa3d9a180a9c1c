# Help the group wants after its self-diagnosis: of which kind, then which; a next step of theirs, taken back by u.
session lisiere
keys g5 Tab Tab Tab Tab Tab Tab Tab Tab Tab
keys i
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Calendrier des fonds │[Autodiagnostic]│ Bilan │ Temps investi │ Réunions  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — tour 1, 0 fiche
|
|  Énoncé                                               Ce tour    Écart    Avant
|> Pas encore de fiche. a saisit la première : un chiffre par énoncé, sans nom.
|  Je saurais redire notre but en une phrase
|  M┌─ Quelle aide le groupe demande-t-il ? ─────────────────────────────────┐
|  J│                                                                        │
|  L│ > pour un projet — suivi, réseau, expertise                            │
|  J│   pour la structure — gouvernance, modèle socio-économique, coaching   │
|  L│                                                                        │
|  J└────────────────────────────────────────────────────────────────────────┘
|  Quelqu'un relie et relance, avec du temps pour cela
|  Le temps de coopération est compté
|  Le partage du budget me paraît juste
|  Je connais nos engagements écrits et leurs limites
|  Je sais comment ma structure pourrait sortir
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
| Alimentation durable — tour 1, 0 fiche
|
|  Énoncé                                               Ce tour    Écart    Avant
|  Les petites structures sont entendues
|  Je sais ce qu'on attend de ma structure
|  Quelqu'un relie et relance, avec du temps pour cela
|  Le temps de coopération est compté
|  Le partage du budget me paraît juste
|  Je connais nos engagements écrits et leurs limites
|  Je sais comment ma structure pourrait sortir
|  Nous suivons quelques indicateurs communs
|  Nous prenons le temps d'apprendre de nos ratés
|  Notre calendrier est tenable pour mon équipe
|  Je vois ce qui restera dans trois ans
|  Aide demandée
|> relire nos statuts avec une juriste — pour la structure
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        Potagers de la Sauldrine demande de l'aide pour une promesse
| aide demandée : noté
keys u
none relire nos statuts
keys i Enter
type @inconnue suivre nos chiffres
keys Enter
find @inconnue est inconnu
find suivre nos chiffres — pour un projet
