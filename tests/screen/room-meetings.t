# The room sees which fund meets which project, at which table: what is still to come, hour by hour.
session rencontres
now 2026-12-10T13:30:00.000Z
seen yes
keys g5 :
type rencontres avec les fonds
keys Enter
find [Rencontres avec les fonds
keys s
find La salle voit : rencontres avec les fonds
keys C-x w
screen
|
|   Rencontres avec les fonds
|
|   14:25
|
|   Table 1 : Fondation Clairière – Horaires choisis
|
|   Table 2 : Fonds Hautes-Sources – Premier kilomètre
|
|   Table 3 : Laiteries Montclar – Du verger à la cantine
|
|   14:40
|
|   Table 1 : Fondation d'entreprise Ondine – Premier kilomètre
|
|   Table 2 : Fondation Pas à Pas – Horaires choisis
|
|   Table 3 : Fonds Hautes-Sources – Du verger à la cantine
|
|
|
|
|                                                                        14:30
|
