# A device that joined is nobody new. Several people nobody knows on a video list: what is said of the first may go for all, each way at once.
session lisiere
seen no
file visio.csv Nom complet,Heure d'arrivée\nJade Fontrémy,10:05\nRoméo Taillandier,10:06\niPhone,10:07\nTablette,10:08\n
keys g1 Tab X Enter
type visio.csv
keys Enter
find en attente 4
keys =
type laisser
keys Enter
find 3 autres personnes sont inconnues : les laisser toutes de côté
keys Tab Enter
find laissées de côté 4
none en attente
keys u u
find en attente 4
keys Home = Enter Enter
type potager
keys Enter
find 1 autre personne est inconnue : nouvelle, de Potagers
keys Tab Enter
find « iPhone » : personne
none Roméo
