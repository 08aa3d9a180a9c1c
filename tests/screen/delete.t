# What others need is kept, and says who needs it. What takes others along asks first, with all that goes; u
# brings all of it back.
session lisiere
keys g0 Tab Tab
keys / 
type conserverie
keys Enter d
find retenu par Personnes (1) Salomon Guirelaz
focus Conserverie
keys g4 BackTab BackTab d
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │[Décisions]│ Temps investi
|────────────────────────────────────────────────────────────────────────────────
|  Ce qui est décidé                            État      Objections  À revoir le
|> Un┌─ Supprimer Une règle pour les entreprises visées par deux structur… ─┐027
|  Un│  D'autres fiches partent avec elle. u ramène tout.                   │027
|  De│  • Versions des propositions : 1 (1 · Chaque structure donne la      │026
|  Le│    liste de ses dix premiers clients ; pour un client commun, celle  │027
|  Tr│    qui y est depuis le plus longtemps garde le contact pendant un    │027
|    │    an.) — part avec elle                                             │
|    │  • Objections et réserves : 1 (Donner la liste de nos clients met    │
|    │    en danger une agence de trois personnes.) — part avec elle        │
|    │  • Prochains pas : 1 (déjeuner à deux pour nommer la concurrence) —  │
|    │    perd cette référence                                              │
|    │                                                                      │
|    │  [ Renoncer ]   supprimer                                            │
|    └──────────────────────────────────────────────────────────────────────┘
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
|                  par deux structures
| Tab l'autre  Entrée valider  Échap renoncer
keys Enter
focus Une règle
keys d y
none Une règle
keys u
find Une règle
keys Home Enter
find 1 objection à traiter
