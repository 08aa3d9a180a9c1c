# Keys typed so fast that they are text: the round they began is taken back, and nothing is typed into it.
session lisiere
keys g1 Tab Tab v Enter
type 12
keys Enter t
find clos
burst 2 Rv7
keys Space 8
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │[Envies]│ Questions │ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|  · tour 0 ·
| 0 point · bulletins par nom : 0 sur 0
|  Votant·e                Structure    Donnés  Choix     Connu par    Saisi par
|  Personne ne peut encore voter ici : notez les présences (Accueil), ou comptez
|  les mains : v.
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
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 objection à traiter : Une règle pour les entreprises visée…
| pour choisir une étape : g, puis son numéro
