# A new round of the checklist asks first; the round before stays beside it, and u takes it back.
session lisiere
keys g4 BackTab BackTab BackTab BackTab BackTab x
find tour 1 · posées : 11 sur 52
keys R Enter
find tour 1 · posées : 11 sur 52
keys R
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Communication et visibilité · tour 1 · posées : 11 sur 52 · 17 %, écart 3 —
| idée à remettre en question
|
|  N°      Question                      Statut                Confiance    Écart
|  1 · Raison d'être commune — 67 %, écart 1 — solide, à entretenir
|> Q1┌─ Commencer un nouveau tour ? ────────────────────────────────────────┐   1
|  Q1│  Ce qui n'est pas en accord ou présente un écart est repris, sans    │
|  Q1│  les votes.                                                          │
|  Q1│                                                                      │
|  Q1│  [ Renoncer ]   commencer                                            │
|  2 └──────────────────────────────────────────────────────────────────────┘
|  Q2.1    ★ Que savons-nous vraiment …  accord                      4,4        1
|  Q2.2    Qui manque autour de la tab…  accord partiel
|  Q2.3    Sommes-nous complémentaires…  accord
|  Q2.4    Avons-nous déjà travaillé e…  accord
|  Q2.5    Qui a mandat pour engager c…  non posée
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
|                  par deux structures
| Tab l'autre  Entrée valider  Échap renoncer
keys y
find tour 2
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Communication et visibilité · tour 2 · posées : 11 sur 52 · 17 %, écart 1 —
| idée à remettre en question
|
|  N°      Question                      Statut                Confiance    Écart
|  1 · Raison d'être commune — 67 %, écart 1 — solide, à entretenir
|> Q1.1    ★ Quel besoin social précis…  accord                      4,2        1
|  Q1.2    Pourquoi aucun de nous ne p…  accord
|  Q1.3    Quel changement visons-nous…  discutée, sans acco…
|  Q1.4    Qu'est-ce que chaque struct…  accord
|  Q1.5    Qu'avons-nous décidé de ne …  non posée
|  2 · Partenaires et confiance — 67 %, écart 1 — solide, à entretenir
|  Q2.1    ★ Que savons-nous vraiment …  accord                      4,4        1
|  Q2.2    Qui manque autour de la tab…  accord partiel
|  Q2.3    Sommes-nous complémentaires…  accord
|  Q2.4    Avons-nous déjà travaillé e…  accord
|  Q2.5    Qui a mandat pour engager c…  non posée
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| tour 2 commencé — u l'annule
keys u
find tour 1 · posées : 11 sur 52
