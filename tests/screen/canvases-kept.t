# A text typed in a block of a group comes back there after a crash, whatever is shown then.
session lisiere
now 2026-06-19T08:00:00.000Z
keys g4 Tab Tab Tab Tab Tab
find [Diagnostic]
keys x
find Communication et visibilité
keys a
keys Tab Tab Tab
type à eux
keys Tab
find › à eux
screen
| Lisière 2026 — mécénat et insertion                         ven. 19 juin 10:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Envies │ Rencontres │[Diagnostic]│ Projet │ Questions │ Check-list  …
|────────────────────────────────────────────────────────────────────────────────
| Communication et visibilité · saisi d'après : feuille papier
|
|  Bloc                                                    Type  Source    État
|  1 · Publics (0/3) — Qui, où, combien ?
|  2 · Constats (0/5) — Qu'observe-t-on, avec quelle source et quelle année ?
|  3 · Paroles (0/3) — Que disent les personnes elles-mêmes ?
|  4 · Freins (0/5) — Qu'est-ce qui bloque l'accès ou le maintien en emploi ?
|> 5 · Causes (0/5) — Pourquoi, et encore pourquoi ?
|  6 · Effets (0/3) — Que se passe-t-il si rien ne change ?
|  7 · Ressources (0/5) — Qui agit déjà, avec quels résultats ?
|  8 · Manques (0/3) — Que manque-t-il entre les réponses existantes ?
|  9 · Leviers (0/3) — Où un effort commun changerait-il le plus ?
|  10 · À vérifier (0/5) — Que croyons-nous sans preuve, et qui vérifie ?
|
| Causes › à eux
| (source, 2025) : un fait   Entrée vide : bloc suivant   PgSuiv : autre groupe
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
|                  par deux structures
| Entrée valider  Échap retour
reopen
find un texte commencé est gardé : Diagnostic
keys g4 Tab Tab Tab Tab Tab
find Alimentation durable
keys a
find ce qui était tapé
screen
| Lisière 2026 — mécénat et insertion                         ven. 19 juin 10:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Envies │ Rencontres │[Diagnostic]│ Projet │ Questions │ Check-list  …
|────────────────────────────────────────────────────────────────────────────────
| Communication et visibilité · saisi d'après : feuille papier
|
|  Bloc                                                    Type  Source    État
|  1 · Publics (0/3) — Qui, où, combien ?
|  2 · Constats (0/5) — Qu'observe-t-on, avec quelle source et quelle année ?
|  3 · Paroles (0/3) — Que disent les personnes elles-mêmes ?
|  4 · Freins (0/5) — Qu'est-ce qui bloque l'accès ou le maintien en emploi ?
|> 5 · Causes (0/5) — Pourquoi, et encore pourquoi ?
|  6 · Effets (0/3) — Que se passe-t-il si rien ne change ?
|  7 · Ressources (0/5) — Qui agit déjà, avec quels résultats ?
|  8 · Manques (0/3) — Que manque-t-il entre les réponses existantes ?
|  9 · Leviers (0/3) — Où un effort commun changerait-il le plus ?
|  10 · À vérifier (0/5) — Que croyons-nous sans preuve, et qui vérifie ?
|
| Causes › à eux
| (source, 2025) : un fait   Entrée vide : bloc suivant   PgSuiv : autre groupe
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
|                  par deux structures
| voici ce qui était tapé et pas encore ajouté ; Échap l'efface
# The project of a group is another text.
keys Esc
keys Tab
find [Projet]
keys a
none à eux
type une idée
keys PgDn
reopen
keys g4 Tab Tab Tab Tab Tab
keys a
none une idée
keys Esc Tab a
find › une idée
screen
| Lisière 2026 — mécénat et insertion                         ven. 19 juin 10:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Rencontres │ Diagnostic │[Projet]│ Questions │ Check-list │ Engagements  …
|────────────────────────────────────────────────────────────────────────────────
| Communication et visibilité — La Voix des chantiers · saisi d'après : feuille
| papier
|
|  Bloc
|  2 · Besoin retenu (1) — Quelles cartes du diagnostic retenons-nous ?
|    Peu de candidatures, des mots qui font peur, des chantiers que personne ne …
|  3 · Publics et nombre (1) — Pour qui, et combien de personnes ? Bénéficiaires…
|    120 personnes en parcours qui souhaitent témoigner ; les habitant·es de qua…
|  4 · Changement à 3 ans (0) — Qu'est-ce qui aura changé pour elles dans trois …
|  5 · Chaîne de résultats (0) — Moyens → actions → réalisations → effets → impa…
|  6 · Hypothèses fragiles (1) — De quoi dépend notre réussite sans que nous en …
|    Que des personnes acceptent d'être filmées, et puissent changer d'avis.
|  7 · Qui fait quoi (1) — Qui fait quoi, en gros, avant le tableau RASCI ?
|>   Studio Parleciel filme ; les Chantiers, la Régie et la Guilde ouvrent leurs…
| Qui fait quoi › une idée
| Entrée ajoute une ligne   Entrée vide : bloc suivant   PgSuiv : autre groupe
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
|                  par deux structures
| voici ce qui était tapé et pas encore ajouté ; Échap l'efface
