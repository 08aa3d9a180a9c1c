# Fist to five on a proposal: six digits and Enter; a new version keeps what was shown before.
session lisiere
keys g4 BackTab BackTab Enter v
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Accord, de 0 à 5 doigts · Une règle pour les entreprises visées par deux stru…
| Qui vote : une voix par structure · vote non secret · main levée
| Toutes les mains ensemble : trois partout pour adopter, un poing bloque.
|
|   Version 1 : Chaque structure donne la liste de ses dix premiers clients ;
|   pour un client commun, celle qui y est depuis le plus longtemps garde le
|   contact pendant un an.
|
| personne n'a encore voté : tapez combien ont montré chaque niveau, puis Entrée
|  5  très bien, j'aiderai à le porter               ░░░░░░░░░░░░   0
|  4  bien, j'y travaillerai                         ░░░░░░░░░░░░   0
|  3  je peux vivre avec                             ░░░░░░░░░░░░   0
|  2  quelques réserves à discuter                   ░░░░░░░░░░░░   0
|  1  de sérieuses réserves, à modifier              ░░░░░░░░░░░░   0
|  0  poing : je bloque, il faut changer             ░░░░░░░░░░░░   0
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| v par nom, par nombre  R amender, revoter  x autre échelle  : tout  ? aide
type 101352
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Accord, de 0 à 5 doigts · Une règle pour les entreprises visées par deux stru…
| Qui vote : une voix par structure · vote non secret · main levée
| Toutes les mains ensemble : trois partout pour adopter, un poing bloque.
|
|   Version 1 : Chaque structure donne la liste de ses dix premiers clients ;
|   pour un client commun, celle qui y est depuis le plus longtemps garde le
|   contact pendant un an.
|
| 12 voix · moyenne 3,4, écart 5 · bloqué : la proposition doit d'abord changer
|  5  très bien, j'aiderai à le porter               ████▊░░░░░░░   2
|  4  bien, j'y travaillerai                         ████████████   5
|  3  je peux vivre avec                             ███████▏░░░░   3
|  2  quelques réserves à discuter                   ██▍░░░░░░░░░   1
|  1  de sérieuses réserves, à modifier              ░░░░░░░░░░░░   0
|  0  poing : je bloque, il faut changer             ██▍░░░░░░░░░   1
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| votes notés — u annule
keys x
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Degrés d'accord, de 1 à 8 · Une règle pour les entreprises visées par deux st…
| Qui vote : une voix par structure · vote non secret · main levée
| De l'adhésion au veto : dites d'abord quel degré d'accord il faut.
|   Version 1 : Chaque structure donne la liste de ses dix premiers clients ;
|   pour un client commun, celle qui y est depuis le plus longtemps garde le
|   contact pendant un an.
|
| personne n'a encore voté : tapez combien ont montré chaque niveau, puis Entrée
|  1  adhésion enthousiaste                          ░░░░░░░░░░░░   0
|  2  accord avec un détail à revoir                 ░░░░░░░░░░░░   0
|  3  soutien avec réserves                          ░░░░░░░░░░░░   0
|  4  abstention                                     ░░░░░░░░░░░░   0
|  5  besoin d'en discuter encore                    ░░░░░░░░░░░░   0
|  6  je n'aime pas mais je suivrai le groupe        ░░░░░░░░░░░░   0
|  7  désaccord sérieux                              ░░░░░░░░░░░░   0
|  8  veto                                           ░░░░░░░░░░░░   0
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| v par nom, par nombre  R amender, revoter  x autre échelle  : tout  ? aide
keys u
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Degrés d'accord, de 1 à 8 · Une règle pour les entreprises visées par deux st…
| Qui vote : une voix par structure · vote non secret · main levée
| De l'adhésion au veto : dites d'abord quel degré d'accord il faut.
|   Version 1 : Chaque structure donne la liste de ses dix premiers clients ;
|   pour un client commun, celle qui y est depuis le plus longtemps garde le
|   contact pendant un an.
|
| personne n'a encore voté : tapez combien ont montré chaque niveau, puis Entrée
|  1  adhésion enthousiaste                          ░░░░░░░░░░░░   0
|  2  accord avec un détail à revoir                 ░░░░░░░░░░░░   0
|  3  soutien avec réserves                          ░░░░░░░░░░░░   0
|  4  abstention                                     ░░░░░░░░░░░░   0
|  5  besoin d'en discuter encore                    ░░░░░░░░░░░░   0
|  6  je n'aime pas mais je suivrai le groupe        ░░░░░░░░░░░░   0
|  7  désaccord sérieux                              ░░░░░░░░░░░░   0
|  8  veto                                           ░░░░░░░░░░░░   0
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| annulé : votes comptés · Décision · Une règle pour les entreprises visées par
| deux structures — Ctrl-r le refait
# What a group decides among itself is not for the room, nor what was shown on it.
keys x
type 012345
keys Enter s s
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Accord, de 0 à 5 doigts · Une règle pour les entreprises visées par deux stru…
| Qui vote : une voix par structure · vote non secret · main levée
| Toutes les mains ensemble : trois partout pour adopter, un poing bloque.
|
|   Version 1 : Chaque structure donne la liste de ses dix premiers clients ;
|   pour un client commun, celle qui y est depuis le plus longtemps garde le
|   contact pendant un an.
|
| 15 voix · moyenne 3,7, écart 4 · pas encore : écoutez les moins convaincu·es,
| puis revotez
|  5  très bien, j'aiderai à le porter               ████████████   5
|  4  bien, j'y travaillerai                         █████████▌░░   4
|  3  je peux vivre avec                             ███████▏░░░░   3
|  2  quelques réserves à discuter                   ████▊░░░░░░░   2
|  1  de sérieuses réserves, à modifier              ██▍░░░░░░░░░   1
|  0  poing : je bloque, il faut changer             ░░░░░░░░░░░░   0
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| ce n'est pas pour la salle : voyez qui peut le lire
