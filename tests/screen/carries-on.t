# The last gate asks what carries on; an end with a handover has its day.
session lisiere
keys g5 Enter End Up Up Up Up Up Up Up Up Up Up Enter
find Ce qui continue
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable — N3 pré-consortium
|
|  Étape   Condition                                                 État
|  N5      Engagements tenus : 0 % (il en faut 80 %)                 manque
|  N5      Quest┌─ Ce qui continue ──────────────────────────────┐   manque
|> N6      Relai│                                                │   manque
|  N6      Quest│ > pas encore                                   │   manque
|  Huit axes, de│   relais de financement                        │
|          █████│   forme durable                                │   4
|          █████│   fin datée avec transmission                  │   4
|          █████│                                                │   2,4
|          █████└────────────────────────────────────────────────┘   2,4
|          ████████░░░░░░░░ moyens                                   2
|          ██████░░░░░░░░░░ droit                                    1,6
|          ██████░░░░░░░░░░ mesure                                   1,5
|          █████████░░░░░░░ durée                                    2,4
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| ↓ choisir  Entrée valider  Échap fermer
keys Down Down Down Enter
find Jour de la fin
type 31/12/2028
keys Enter
find noté
find Relais de financement, forme durable ou fin transmise     remplie
keys u
find Relais de financement, forme durable ou fin transmise     manque
