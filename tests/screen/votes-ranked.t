# Ranked ballots from paper: Borda, mean rank and first choices side by side.
session lisiere
keys g1 Tab Tab v Down Down Enter v
type 2 1 7
keys Enter
type 1 2
keys Enter
type 7 1 2
keys Enter v
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Envies · tour 1 · vote en cours
| classement · chaque personne · vote non secret
| 73 points · bulletins par nom : 3 sur 26 · d'après : main levée
|   N°  Ce qui est soumis au vote       Points  Place      Rang moyen  1ers choix
|>   1  Parler de nos métiers avant d…      28  1                1,67           1
|    2  Des portraits vidéo de salari…      27  2                2,00           1
|    7  Ne plus jeter les légumes d'é…      18  3                2,00           1
|    8  Un vrai repas à midi pour les…       0                                  0
|   14  Partager les tournées de coll…       0                                  0
|   17  Aller travailler sans voiture…       0                                  0
|   21  Une garde d'enfants aux horai…       0                                  0
|   22  Des métiers dits d'hommes ouv…       0                                  0
|   28  Préparer ensemble les deux pr…       0                                  0
|   29  Un interlocuteur unique pour …       0                                  0
|
| Parler de nos métiers avant de parler d'insertion
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| v par nom, par nombre  i d'après quoi  t clore, rouvrir  : tout  ? aide
