# A subgroup meets: its group, its model, the day; the blocks are there and the clock runs.
session lisiere
seen no
keys g3 Tab Tab Tab Tab a
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|…  Pourquoi │ Autres places │[Réunions]│ Présences │ Réponses │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                    Min  Chrono        Si retard
|> 09/04/2026 — Constitution du groupe Alimentation durable — avec compte rendu
|  09:30  ✓ Se présenter par une fierté et un …    10  réel 12
|  09:42  ✓ Ce q┌─ Une réunion de quel groupe ? ─────────────────┐
|  09:57  ✓ Péri│                                                │
|  10:11  ✓ Reco│ > Alimentation durable                         │
|  10:28  ✓ Règl│   Communication et visibilité                  │
|  10:37  ✓ Prép│   Insertion professionnelle des femmes         │
|  10:45    Fin │   Passerelles vers les employeurs              │
|               │   Réemploi et mobilité                         │
|               │   un autre événement                           │
|               │                                                │
|               └────────────────────────────────────────────────┘
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
|                  1 objection à traiter : Une règle pour les entreprises visée…
| ↓ choisir  Entrée valider  Échap fermer
keys Enter
type demain
keys Enter
find le jour, puis l'heure
keys C-u
type 1/12 9:30
keys Enter
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓ [3 Sous-groupes ✓] 4 Après-midi ✓  5 Suivi ●  6 Carnet
|…  Pourquoi │ Autres places │[Réunions]│ Présences │ Réponses │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
|  Heure  Bloc                                  Min  Chrono        Si retard
|> 01/12/2026 — Alimentation durable — constitution des sous-groupes — prévu
|  09:30    Se présenter par une fierté et u…    10  prévu 09:30   incompressible
|  09:40    Ce que disent vos manifestations…    15  prévu 09:40   incompressible
|  09:55    Périmètre du thème                   15  prévu 09:55   incompressible
|  10:10    Recouvrements et manques             15  prévu 10:10   incompressible
|  10:25    Règles du groupe et choix de la …    10  prévu 10:25   incompressible
|  10:35    Préparer l'après-midi                10  prévu 10:35   incompressible
|  10:45    Fin                                      prévu 10:45   à l'heure
|  09/04/2026 — Constitution du groupe Alimentation durable — avec compte rendu
|  09:30  ✓ Se présenter par une fierté et u…    10  réel 12
|  09:42  ✓ Ce que disent vos manifestations…    15  réel 15
|  09:57  ✓ Périmètre du thème                   15  réel 14
|  10:11  ✓ Recouvrements et manques             15  réel 17
|  10:28  ✓ Règles du groupe et choix de la …    10  réel 9
|  10:37  ✓ Préparer l'après-midi                10  réel 8
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  « Alimentation durable — constitution des sous-groupes »,
| G y aller        c'est aujourd'hui à 09:30
| la réunion a son déroulé ; n la démarre le jour venu — u annule
keys n
find Se présenter
keys g5 a
find réunion de sous-groupe
keys Down Enter
type 15/1 14:00
keys Enter
find durable — codéveloppement
keys u
find annulé : ajout
