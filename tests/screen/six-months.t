# The last day of the follow-up: G leads to its line, i asks for the group whose review is told.
now 2026-12-16T08:00:00.000Z
session lisiere
keys g5
find Suivi, J+180 : Bilan de coopération
keys G
find [Bilan]
focus Bilan de coopération
keys i
screen
| Lisière 2026 — mécénat et insertion                     mer. 16 décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Calendrier des fonds │ Autodiagnostic │[Bilan]│ Temps investi │ Réunions  …
|────────────────────────────────────────────────────────────────────────────────
| Six mois de suivi, à partir du jour de l'après-midi
|
|  Jour    Date                Quoi
|  J+2     sam. ┌─ Le bilan de quel groupe ? ────────────────────┐
|  J+7     jeu. │                                                │
|  J+15    ven. │ > Alimentation durable                         │
|  J+30    sam. │   Communication et visibilité                  │
|  J+60    lun. │   Insertion professionnelle des femmes         │
|  J+90    mer. │   Passerelles vers les employeurs              │
|  J+120   ven. │   Réemploi et mobilité                         │
|> J+180   mar. │                                                │
|  Bilans groupe└────────────────────────────────────────────────┘
|  Alimentation durable — à tenir, 15/12/2026
|  Communication et visibilité — pas encore de bilan
|  Insertion professionnelle des femmes — pas encore de bilan
|  Passerelles vers les employeurs — pas encore de bilan
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Suivi, J+180 : Bilan de coopération, le mar. 15 décembre
|                  1 prochain pas en retard, depuis le jeu. 1er octobre
| ↓ choisir  Entrée valider  Échap fermer
keys Down Enter
find Bilan, étape 1 sur 4
keys Esc
# From the list of all there is to say it is the same.
keys g0
focus Suivi, J+180 : Bilan de coopération
keys Enter
find [Bilan]
focus Bilan de coopération
# P reads the review of the group whose line is selected.
keys Down P
find Bilan à six mois
keys Esc
find [Bilan]
# Told, its line is the one that P prints: the words of the group, for the group.
keys Home Down Down Down Down Down Down Down
focus J+180
keys i Enter
type Six cents bocaux
keys Enter Enter Enter Enter
type 14/12
keys Enter
find le bilan est noté
focus Alimentation durable — a eu lieu, 14/12/2026
keys P
find le groupe entre soi
keys PgDn
find Six cents bocaux
# A point of the follow-up is read in its own document: thanks, minutes, calls; Enter goes where it is done.
keys Esc Home
focus J+2
keys P
find Ce qu’est devenue mon envie
keys Esc Down
focus J+7
keys P
find Compte rendu
keys Esc Down
focus J+15
keys P
find appel
keys Esc Up Enter
find [Déroulé]
# What is on record needs no tick.
keys g5
find [Bilan]
keys Home Down
focus ✓ Compte rendu
keys y
find fait : c'est dans le dossier
