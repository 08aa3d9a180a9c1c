# The sample: what is in it, what the rules find, what is next. None invented, none missing.
$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse check x.catalyse
| 35 organisations, 30 people, 7 themes, 24 expressions of interest, 5 subgroups, 13 commitments
| warning  CA-111  Are we complementary or competing, and on what?: spread of 2, to discuss again
|          let the two ends speak, then vote again
| warning  CA-34  May each member receive a donation? If not, by which flow is it paid?: spread of 3, to discuss again
|          let the two ends speak, then vote again
| warning  CA-9  What do we need in order to trust each other, and which subject is hard to raise?: spread of 3, to discuss again
|          let the two ends speak, then vote again
| 0 errors, 3 warnings, 0 remarks
$ catalyse next x.catalyse
|  1. 1 next step is late, since Thu 1 October
|  2. 3 next steps with funds are late
|  3. This programme has no backup yet: copy the file to a safe place
|  4. 1 objection is still open: Une règle pour les entreprises visées par deux structures
|  5. 2 subgroups have an incomplete diagnosis: Communication and visibility first (0 of 3)
|  6. The checklist has 3 questions to discuss again
|  7. 18 questions of the short list were not asked: Communication and visibility first
|  8. 1 intention waits for someone who may commit the organisation
|  9. 2 blockers can be lifted by a fund or a public body
| 10. 1 diagnosis entry is disputed: keep both versions, and say who checks
| 11. 32 questions without agreement have no owner or no date
$ catalyse x.catalyse </dev/null | cat
| Lisière 2026 — philanthropy and work integration
| Île-de-France
| from Monday 12 January 2026 to Thursday 31 December 2026
| Stage 1, launch webinar: completed
| Stage 2, interest call: completed
| Stage 3, subgroup formation: completed
| Stage 4, co-construction afternoon: completed
| Stage 5, follow-up: under way
| 35 organisations, 30 people, 7 themes, 24 expressions of interest, 5 subgroups, 13 commitments
| What now?
|  1. 1 next step is late, since Thu 1 October
|  2. 3 next steps with funds are late
|  3. This programme has no backup yet: copy the file to a safe place
|  4. 1 objection is still open: Une règle pour les entreprises visées par deux structures
|  5. 2 subgroups have an incomplete diagnosis: Communication and visibility first (0 of 3)
|  6. The checklist has 3 questions to discuss again
|  7. 18 questions of the short list were not asked: Communication and visibility first
|  8. 1 intention waits for someone who may commit the organisation
|  9. 2 blockers can be lifted by a fund or a public body
| 10. 1 diagnosis entry is disputed: keep both versions, and say who checks
| 11. 32 questions without agreement have no owner or no date
! catalyse: there is no terminal here: this is the programme in short

= LANGUAGE=fr
$ catalyse check x.catalyse
| 35 structures, 30 personnes, 7 thèmes, 24 manifestations d'intérêt, 5 sous-groupes, 13 engagements
| alerte    CA-111  Sommes-nous complémentaires ou concurrents, et sur quoi ? : écart de 2, à rediscuter
|           faites parler les deux extrêmes, puis revotez
| alerte    CA-34  Chaque membre peut-il recevoir un don ? Sinon, par quel flux est-il payé ? : écart de 3, à rediscuter
|           faites parler les deux extrêmes, puis revotez
| alerte    CA-9  De quoi avons-nous besoin pour nous faire confiance, et quel sujet est difficile à dire ? : écart de 3, à rediscuter
|           faites parler les deux extrêmes, puis revotez
| 0 erreur, 3 avertissements, 0 remarque
$ catalyse next x.catalyse
|  1. 1 prochain pas en retard, depuis le jeu. 1er octobre
|  2. 3 prochains pas avec des fonds sont en retard
|  3. Pas de copie de secours : copiez le fichier en lieu sûr
|  4. 1 objection à traiter : Une règle pour les entreprises visées par deux structures
|  5. 2 sous-groupes ont un diagnostic incomplet : d'abord « Communication et visibilité » (0 sur 3)
|  6. La check-list a 3 questions à rediscuter
|  7. 18 questions de la liste courte n'ont pas été posées : d'abord Communication et visibilité
|  8. 1 intention attend quelqu'un qui engage la structure
|  9. 2 freins peuvent être levés par un fonds ou un acteur public
| 10. 1 entrée de diagnostic est contestée : gardez les deux versions, et dites qui vérifie
| 11. 32 questions sans accord n'ont pas de responsable ou de date
$ catalyse x.catalyse </dev/null | cat
| Lisière 2026 — mécénat et insertion
| Île-de-France
| du lundi 12 janvier 2026 au jeudi 31 décembre 2026
| Étape 1, webinaire de lancement : terminée
| Étape 2, appel à manifestation d'intérêt : terminée
| Étape 3, constitution des sous-groupes : terminée
| Étape 4, après-midi de co-construction : terminée
| Étape 5, suivi : en cours
| 35 structures, 30 personnes, 7 thèmes, 24 manifestations d'intérêt, 5 sous-groupes, 13 engagements
| Et maintenant ?
|  1. 1 prochain pas en retard, depuis le jeu. 1er octobre
|  2. 3 prochains pas avec des fonds sont en retard
|  3. Pas de copie de secours : copiez le fichier en lieu sûr
|  4. 1 objection à traiter : Une règle pour les entreprises visées par deux structures
|  5. 2 sous-groupes ont un diagnostic incomplet : d'abord « Communication et visibilité » (0 sur 3)
|  6. La check-list a 3 questions à rediscuter
|  7. 18 questions de la liste courte n'ont pas été posées : d'abord Communication et visibilité
|  8. 1 intention attend quelqu'un qui engage la structure
|  9. 2 freins peuvent être levés par un fonds ou un acteur public
| 10. 1 entrée de diagnostic est contestée : gardez les deux versions, et dites qui vérifie
| 11. 32 questions sans accord n'ont pas de responsable ou de date
! catalyse: il n'y a pas de terminal ici : voici le programme en bref
