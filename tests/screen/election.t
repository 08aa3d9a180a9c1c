# Election without candidate: the role, who names whom and why, a second round, consent, the mandate.
session lisiere
keys g4 BackTab BackTab
keys r
find dans quel groupe
keys Enter
find Pour quel rôle
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Élection sans candidat : Chef de file · Alimentation durable · tour 1 sur 2
|
|  Qui propose           Personne proposée  Avant     Motif
|> Qui vote : chaque membre du groupe · vote non secret
|  Le rôle : Chef de file — Signe avec les fonds dans la limite du mandat,
|  tient le budget d'ensemble, rend compte
|  Rémi Chantorel
|  Salomon Guirelaz
|  Yanis Oudremont
|  Nadège Pourvielle
|  Bérénice Taillefosse
|  Noémie Vasquelle
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| l'élection est ouverte : a note qui propose qui — u l'annule
budget 99
keys a
find Rémi Chantorel propose ›
type noé
find Noémie Vasquelle
budget 99
keys Enter
find Pourquoi ›
type connaît les fonds
keys Enter
budget 2
find Salomon Guirelaz propose ›
type sal
keys Enter
type a du temps
keys Enter
# What is typed and not noted is there again after a crash, on the step it was on before.
find Yanis Oudremont propose ›
keys Up
find annulé
find Noms proposés : Noémie Vasquelle 1
keys Esc
# The second round: who was convinced names somebody else; the first name stays beside it.
keys R
find tour 2 sur 2
keys Home Down Down Down
keys a
find Rémi Chantorel propose ›
type sal
keys Enter Enter Esc
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Élection sans candidat : Chef de file · Alimentation durable · tour 2 sur 2
|
|  Qui propose           Personne proposée  Avant             Motif
|> Qui vote : chaque membre du groupe · vote non secret
|  Le rôle : Chef de file — Signe avec les fonds dans la limite du mandat,
|  tient le budget d'ensemble, rend compte
|  Noms proposés : Salomon Guirelaz 1
|  Rémi Chantorel        Salomon Guirelaz   Noémie Vasquelle
|  Salomon Guirelaz
|  Yanis Oudremont
|  Nadège Pourvielle
|  Bérénice Taillefosse
|  Noémie Vasquelle
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| a noter un nom  y proposer  m règles  Échap retour  u annuler  : tout  ? aide
budget 99
keys y
find Salomon Guirelaz (1)
keys Enter
budget 2
find Version 2
keys b
type déjà deux mandats
keys Enter
find Pas encore adoptée
keys End Up Up y Enter Enter
find intégrée à la proposition
keys t
find Que devient-elle
keys Down Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Élection sans candidat : Chef de file — adoptée
|
|  Rôle                  Chef de file
|  Personne proposée     Salomon Guirelaz
|  Jusqu'au              01/12/2027
|  Noms proposés         1 sur 6 — r les montre
|  Règle                 consentement (aucune objection argumentée)
|  Qui décide            chaque membre du groupe
|  Version 2             Chef de file : Salomon Guirelaz, jusqu'au mercredi 1er
|                        décembre 2027
|  Version 1             Le rôle : Chef de file — Signe avec les fonds dans la
|                        limite du mandat, tient le budget d'ensemble, rend
|                        compte
|> objection — intégrée  déjà deux mandats
|  À revoir le           01/12/2027
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| état changé — u l'annule
# The mandate stands in who does what; one key takes the adoption and the mandate back.
keys u
find Élection sans candidat : Chef de file — proposée
keys F8 r
find Who votes: chaque membre du groupe · open vote
# Seen by the group, funds among it: who named whom is not shown.
keys C-x v
find names are shown to you alone
none Rémi Chantorel
