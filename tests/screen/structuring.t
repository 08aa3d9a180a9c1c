# Structuring: seven questions, options worth asking about, ten steps, headings, and how a project spreads.
session lisiere
keys g5 Tab Tab Tab Tab Tab Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Qui fait quoi │ Budget et flux │[Structuration]│ Rencontres avec les fonds  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — Du champ au bocal
|
|  Quoi                                    Responsable  Échéance    État
|  Sept questions, avant de consulter un·e juriste ; Espace répond
|> De l'argent passe-t-il entre membres ?                           sans réponse
|  Y aura-t-il un·e salarié·e commun·e ?                            sans réponse
|  Y aura-t-il un bien commun ?                                     sans réponse
|  Vendra-t-on quelque chose ensemble ?                             sans réponse
|  Y a-t-il des dons à répartir ?                                   sans réponse
|  Une collectivité est-elle membre ?                               sans réponse
|  Est-ce pour plus de trois ans ?                                  sans réponse
|  À demander à un·e juriste : à faire vérifier, jamais un choix conseillé
|  Rien encore : les questions ci-dessus mènent ici.
|  Dix étapes, de quatre à neuf mois ; w en fait des prochains pas
|  1. Qualifier l'objet, les flux, les b…                           pas commencée
|  2. Fiche d'identité juridique et fisc…                           pas commencée
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Espace répondre  w dix étapes  x autre groupe  Tab panneau  : tout  ? aide
keys Home Down
focus De l'argent passe-t-il entre membres ?
keys Space
find Convention de consortium — quand
keys Space
none Convention de consortium — quand
keys u
find Convention de consortium — quand
# Ten steps become next steps, taken back as one, and are not made twice.
keys w
find 10 étapes ajoutées, sur six mois
keys w
find les dix étapes sont déjà là
keys PgDn
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Qui fait quoi │ Budget et flux │[Structuration]│ Rencontres avec les fonds  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — Du champ au bocal
|
|  Quoi                                     Responsable  Échéance    État
|  Y aura-t-il un·e salarié·e commun·e ?                             sans réponse
|  Y aura-t-il un bien commun ?                                      sans réponse
|  Vendra-t-on quelque chose ensemble ?                              sans réponse
|  Y a-t-il des dons à répartir ?                                    sans réponse
|  Une collectivité est-elle membre ?                                sans réponse
|  Est-ce pour plus de trois ans ?                                   sans réponse
|  À demander à un·e juriste : à faire vérifier, jamais un choix conseillé
|  Convention de consortium — quand : Projet précis, financeurs, tâches
|  réparties. Piège : Liberté contractuelle : tout doit être écrit.
|  Dix étapes ; y fait, D reporter, m responsable, document, vérification
|  1. Qualifier l'objet, les flux, les bi…               19/12/2026  à faire
|  2. Fiche d'identité juridique et fisca…               06/01/2027  à faire
|> 3. Charte signée                                      24/01/2027  à faire
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| y fait  D reporter  x autre groupe  Entrée ouvrir  Tab panneau  : tout  ? aide
# A step that is begun is done or put off like any next step.
keys D
type 24/2, la juriste est absente
keys Enter
find 24/02/2027
find reporté
keys y
find 3. Charte signée
focus fait
keys u u u
none 19/12/2026
# P reads the file of the group, with the headings.
keys P
find Dossier de consortium
find Alimentation durable
keys Esc
find [Structuration]
# Enter on a heading answers it in the checklist, at the first question without an answer.
keys Home PgDn PgDn Down Down Down Down
focus Budget, clé de partage
keys Space
find Entrée va à sa question
keys Enter
find [Check-list]
focus Q5.4
# Esc comes back to the heading.
keys Esc
find [Structuration]
focus Budget, clé de partage
