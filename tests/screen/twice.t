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
| Clavier Ouvert Dunoise a répondu deux fois : EOI-17 et EOI-25. Espace prend
| l'autre côté.
|
|  Champ               Cette réponse                 L'autre
|> Nom de la personn…  * Rayan Delvaucourt
|  Pourquoi ce premi…  * Nos salarié·es reconditio…    Repris au téléphone
|  Besoin social con…  * La moitié de nos salarié·…
|  Peut apporter       * Des ordinateurs et des fo…    Dix postes
|  Cherche pour sa s…  * Des structures volontaire…
|  Expérience de coo…  * aucune
|  Chef de file ?      * non
|  Jours par mois      * 0,5
|  Conseil informé     * non
|  Mécènes actuels                                   * Une banque locale
|  Présence le jour J  * non
|  Rangs et départem…  * 1 NUM, 2 REM, 3 COM — 94
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 structure a répondu deux fois : M fait une réponse des deux
| G y aller        1 réponse est incomplète : demandez ce qui manque, 48 h pour…
| Espace prendre l'autre côté  Ctrl-s réunir  Échap retour  : tout  ? aide
keys Down Space
find * Repris au téléphone
keys C-s
find reste gardée comme doublon
keys u
find Clavier Ouvert Dunoise
