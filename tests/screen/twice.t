# An organisation answered on paper after its form: one answer is made of both.
session lisiere
file papier.csv Date;Nom de votre structure;Type;Pourquoi ce premier thème ?;Que pouvez-vous apporter ?;Mécènes actuels\n12/03/2026;Clavier Ouvert Dunoise;AI;Repris au téléphone;Dix postes;Une banque locale\n
keys g2 Tab X
type papier.csv
keys Enter C-s
find importé : nouvelles 1
find a répondu deux fois
keys /
type Clavier
keys Enter M
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓ [2 AMI ✓] 3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Calendrier │[Réponses]│ Carte │ Comité │ Réponses rendues │ Déroulé
|────────────────────────────────────────────────────────────────────────────────
| Clavier Ouvert Dunoise a répondu deux fois. Espace garde la ligne choisie :
| une étoile la marque.
|
|  Rubrique               Réponse     Ce qu'elle dit
|> Nom de la personne r…  * EOI-17    Rayan Delvaucourt
|                           EOI-25    —
|  Pourquoi ce premier …  * EOI-17    Nos salarié·es reconditionnent des
|                                     ordinateurs sans toujours savoir s'en
|                                     servir.
|                           EOI-25    Repris au téléphone
|  Besoin social consta…  * EOI-17    La moitié de nos salarié·es sans messagerie
|                                     personnelle.
|                           EOI-25    —
|  Peut apporter          * EOI-17    Des ordinateurs et des formateur·rices.
|                           EOI-25    Dix postes
|  Cherche pour sa stru…  * EOI-17    Des structures volontaires pour un parcours
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 structure a répondu deux fois : M fait une réponse des deux
| G y aller        1 réponse est incomplète : demandez de la compléter sous 48 h
| Espace garder cette ligne  Ctrl-s réunir  Échap retour  : tout  ? aide
# Seen by the group it says nothing of how often they answered.
keys C-x v
find Ctrl-x v les montre
none répondu une fois
keys C-x v
keys Down Down Down Space
focus * EOI-25    Repris au téléphone
keys C-s
find reste gardée comme doublon
keys u
find Clavier Ouvert Dunoise
