# A codevelopment meeting: facts, what is asked, leads are typed where they are said, each under its block.
session lisiere
seen no
keys :
type réunions
keys Enter a Down Enter
type codev
keys Enter
type 1/12 9:00
keys Enter n
wait 4
keys n
find Exposé du client
# The block opens the panel where its facts are typed.
keys Enter
find [Contributions ●]
keys a
type Deux départs sur trois avant la fin du parcours
keys Enter Esc C-x n
wait 4
keys C-x n
wait 4
keys C-x n a
type Appeler la crèche de Marnelle avant mars
keys Enter Esc
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
| Réunions │[Contributions ●]│ Groupes et consortiums │ Appels │ Engagements  …
|────────────────────────────────────────────────────────────────────────────────
| Communication et visibilité — codéveloppement
|
|  Contribution                                         Côté    Gommettes  État
|  Exposé du client
|  Deux départs sur trois avant la fin du parcours
|  Contrat
|> Appeler la crèche de Marnelle avant mars
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
| Et maintenant ?  reste 5 min — Une demande en une phrase
| G y aller        Ctrl-x n : ensuite Consultation, à 09:05.
| a ce qui est dit  v voter  Entrée ouvrir  t état  m modifier  : tout  ? aide
