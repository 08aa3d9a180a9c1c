# n goes on to the next block and N goes back, unless the event is over; what is expected follows.
session consortium
keys g1 a Enter
type Webinaire
keys Enter Enter Right Enter
type 1/12/2026
keys Enter
type 8:50
keys Enter
type 10:20
keys C-s
keys g1
screen
| Nouveau programme : mécénat et inse… VU PAR LE GROUPE  mar. 1er décembre 09:00
|[1 Webinaire] 2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi  6 Carnet
|[Déroulé]│ Présences │ Envies │ Questions │ Modalités
|────────────────────────────────────────────────────────────────────────────────
|  Début   Attendu  Bloc                        Prévu     Réel     Rend  État
|> 01/12/2026 — Webinaire — prévu
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Le webinaire, c'est aujourd'hui à 08:50 : ouvrez le déroulé
|                  Le webinaire du mar. 1er décembre n'a pas de déroulé : parte…
| Entrée ouvrir  n suivant  N précédent  m modifier  a ajouter un événement
keys w Enter n
find Maintenant
screen
| Nouveau programme : mécénat et inse… VU PAR LE GROUPE  mar. 1er décembre 09:00
|[1 Webinaire] 2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi  6 Carnet
|[Déroulé]│ Présences │ Envies │ Questions │ Modalités
|────────────────────────────────────────────────────────────────────────────────
|  Début   Attendu  Bloc                      Prévu     Réel     Rend  État
|> 01/12/2026 — Webinaire — en direct
|  08:50   09:00    Accueil, test du son,…        5                    ● en cours
|  08:55   09:05    La démarche en cinq é…       10                    à venir
|  09:05   09:15    Ce que vivent les fon…       15                    à venir
|  09:20   09:30    Questions aux fonds          10                 5  à venir
|  09:30   09:40    Modalités de coopérat…       15                    à venir
|  09:45   09:55    Envies de thèmes             25                    à venir
|  10:10   10:20    Lecture commune, ouve…        7                    à venir
|  10:17   10:27    ROTI et clôture               3                    à venir
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  10 min de retard : les blocs à venir peuvent rendre 5 min,
|                  voyez le plan de rattrapage
| Maintenant : Accueil, test du son, règles — u annule
keys N
find Aucun bloc en cours
