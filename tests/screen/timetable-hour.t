# A meeting whose hour was noted by hand stands where its hour is, between those of the plan.
session rencontres
seen no
keys g5 Tab Tab Tab Tab Tab Home Down
focus Fonds Hautes-Sources
keys m Down Down Down Down Down Down Down Down Down Down Down Down Down Down Down C-u
type 14:30
keys C-s
find 14:30
screen
| Val d'Orvanne 2026 — rencontres fonds–projets          mar. 1er décembre 09:00
| 1 Webinaire –  2 AMI –  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Qui fait quoi │[Rencontres avec les fonds]│ Calendrier des fonds │ Bilan  …
|────────────────────────────────────────────────────────────────────────────────
| tenues : 7 · prochains pas tenus : 4 sur 6 · convenu : 12 000 € — Rencontres
| fonds–projets, second tour
|
|  Heure, table  Fonds                   Projet                État, issue
|  14:25 · t. 1  Fondation Clairière     Horaires choisis      programmée
|  14:25 · t. 3  Laiteries Montclar      Du verger à la cant…  programmée
|> 14:30 · t. 2  Fonds Hautes-Sources    Premier kilomètre     programmée
|  14:40 · t. 1  Fondation d'entrepris…  Premier kilomètre     programmée
|  14:40 · t. 2  Fondation Pas à Pas     Horaires choisis      programmée
|  14:40 · t. 3  Fonds Hautes-Sources    Du verger à la cant…  programmée
|  Sans heure
|                Fondation Clairière     Premier kilomètre     pas encore d'heure
|  Autres rencontres
|  04/06/2026    Fondation Clairière     Premier kilomètre     envoyer le dossier
|  04/06/2026    Fondation Clairière     Horaires choisis      visite
|  04/06/2026    Fonds Hautes-Sources    Du verger à la cant…  montant convenu
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le ven. 20 novembre
| G y aller        1 prochain pas avec un fonds est en retard
| Rencontre avec un fonds : c'est enregistré — u l'annule
