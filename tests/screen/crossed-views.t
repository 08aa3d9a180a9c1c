# In an afternoon what is said is gathered too: under the block it is said in, then project by project.
session lisiere
keys F5 Tab a
type Après-midi du réseau
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 09:00
keys Enter
type 13:00
keys C-s w Enter
find Accueil café
keys n
wait 4
keys n
wait 4
keys n
wait 4
keys n
focus ● Regards croisés
keys Enter
find [Contributions ●]
focus Regards croisés
keys a Tab
type un fonds ne peut pas décider avant mars
keys Enter
find noté
find fonds           0
keys Esc
# The gallery: a group after the other, whatever was selected before.
wait 4
keys C-x n
wait 4
keys C-x n
wait 4
keys C-x n
wait 4
keys C-x n
find reste 25 min
focus un fonds ne peut pas
keys a
type j'offre deux jours
keys Enter
find > j'offre deux jours
keys PgDn
find > Communication et visibilité
type je me demande qui signe
keys Tab Enter
find > je me demande qui signe
keys Esc
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ●] 5 Suivi ●  6 Carnet
| Déroulé │[Contributions ●]│ Projet ● │ Préparation │ Accueil │ Envies  …
|─────────────────────────────────────────────────── Salle : « Tous ensemble » ──
| Après-midi du réseau
|
|  Contribution                                         Côté    Gommettes  État
|  Alimentation durable
|  j'offre deux jours                                   mixte           0  brute
|  Communication et visibilité
|> je me demande qui signe                              fonds           0  brute
|  Insertion professionnelle des femmes
|  Passerelles vers les employeurs
|  Réemploi et mobilité
|  Regards croisés fonds et terrain
|  un fonds ne peut pas décider avant mars              fonds           0  brute
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  reste 25 min — 5 pitchs de 3 min, puis 10 min de galerie
| G y aller        « j'aime… · Ctrl-x n : ensuite Check-list en direct, à 09:25.
| a ce qui est dit  v voter  Entrée ouvrir  t état  m modifier  : tout  ? aide
