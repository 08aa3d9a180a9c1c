# All actions, filtered by what is typed; what is not possible says why.
session lisiere
keys g5 :
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
|┌─ Que voulez-vous faire ? ────────────────────────────────────────────────────┐
|│   tapez quelques lettres                                                     │
|│ > ses conditions                                                      Entrée │
|│   une réunion                                                              a │
|│   un départ                                                                Y │
|│   modifier la fiche choisie                                                m │
|│   changer l'état de la fiche choisie                                       t │
|│   garder les lignes qui contiennent ces mots, sans souci d'accents         / │
|│   trier par la colonne suivante ; encore une fois inverse                  o │
|│   touches et mots de cet écran                                             ? │
|│   choisir parmi toutes les actions                                         : │
|│   revenir ; vide d'abord le filtre                            pas maintenant │
|│   d'où cela vient et ce que c'est devenu                                   l │
|│   remonter d'où cela vient                                                 < │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| ↓ choisir  Entrée valider  Échap fermer
type rien
keys Esc Esc
keys :
type tous les changements
keys Enter
find [Historique]
# A panel is found by other words people use for it.
keys :
type rotations
find > Rencontres — Après-midi
keys Enter
find [Rencontres]
keys :
type découverte mutuelle
keys Enter
find [Rencontres]
# A panel that several stages have is offered for this one first.
keys g5 :
type réunions
find > Réunions — Suivi
keys Enter
find [Réunions]
keys g3 :
type réunions
find > Réunions — Sous-groupes
keys Esc Esc
# However its name is written.
keys :
type checklist
find > Check-list
keys Esc Esc
