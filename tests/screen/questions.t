# Questions to funds are typed while they are asked, an Enter each; what is answered stands under them.
session lisiere
size 80x50
keys F2 Tab Tab Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
|[1 Webinaire ✓] 2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓  5 Suivi ●  6 Carnet
| Déroulé │ Présences │ Envies │[Questions]│ Modalités │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Webinaire de lancement
|
|  Gommettes  Au fonds                 Question, et réponse
|>        21  Fonds des Quatre-Ruche…  Financez-vous le temps passé à coopérer ?
|                                      → Oui, dans la part non fléchée : dites-le
|                                      sur une ligne à part, avec un nombre de
|                                      jours.
|         17  Fondation Merisier-Vau…  Faut-il déjà être constitués en consortium
|                                      pour vous parler ?
|                                      → Non. Un groupe qui se connaît et sait ce
|                                      qu'il cherche nous suffit pour un premier
|                                      échange.
|         15  Fondation Célandrine     Pouvez-vous verser avant la dépense ?
|                                      → Oui, par tiers, pour les petites
|                                      structures ; le premier versement à la
|                                      signature.
|         12  Fonds Brindelac          Une entreprise d'insertion en société
|                                      peut-elle recevoir un don ?
|                                      → En général non ; on peut payer une
|                                      prestation utile à un membre éligible. À
|                                      faire vérifier.
|         11  Fondation Hautesaulne    Acceptez-vous le même dossier qu'un autre
|                                      fonds ?
|                                      → Oui si le tronc commun tient en quatre
|                                      pages ; nous ajoutons une page.
|          8  Fondation Orvalys        Que ne financez-vous jamais ?
|                                      → Un investissement sans test. Commencez
|                                      petit, mesurez, revenez.
|          6  Fonds territorial Val …  Combien de temps entre la demande et la
|                                      réponse ?
|                                      → Deux comités par an, mars et septembre :
|                                      comptez quatre mois.
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
| a question  i répondre  v voter  Entrée ouvrir  Tab panneau  : tout  ? aide
keys a
budget 99
type Financez-vous la coordination @orva
find Fondation Orvalys
type  !31
keys Enter
budget 1
find noté
find 31  Fondation Orvalys
find Financez-vous la coordination
# Somebody known is of an organisation.
type Combien de temps ? @chantorel
find Rémi Chantorel
keys Enter
find Fonds Brindelac
# Whom nobody knows stays in the text, as is said while it is typed.
type Et si ? @personne
find @personne est inconnu : gardé dans le texte
keys Enter
find noté · @personne est inconnu : gardé dans le texte
find Et si ? @personne
# The last one again, to correct it.
keys Up
budget 9
find Question › Et si ? @personne
keys Enter Esc
focus Et si ?
budget 99
keys i
find Ce que répondent les fonds
type Jamais avant mai
keys Enter
budget 2
find → Jamais avant mai
keys u
none → Jamais avant mai
keys s
find Salle : question aux fonds
# The chat of the meeting is pasted: each message a question, without its hour and its name; one undo for all.
keys Esc
paste 10:31:01 De Ana Orme à Tous : Payez-vous des salaires ?\n10:31:05 De Bob Pin à Tous : bonjour à tous\n10:31:09 De Bob Pin à Tous : Et pour combien de temps ?\n
find 2 questions notées · 1 salutation laissée de côté
keys Esc
find Payez-vous des salaires ?
find Et pour combien de temps ?
none Bob Pin
keys u
none Payez-vous
