# The accords on personal data are found by the words people use for them, and what is noted bears today's date.
session lisiere
keys :
type accords rgpd
find > Accords RGPD — Carnet
keys Enter
find Accords RGPD
keys a
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Ajouter — Accord RGPD
|* Personne
|              ↓ montre la liste, ou tapez quelques lettres
|* Pour        ◂ — ▸
|  D'accord    [x] oui
|* Dit le
|  Retiré le
|  Connu par   ◂ formulaire en ligne ▸
|  Note privée
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
|                  3 prochains pas avec des fonds sont en retard
| Ctrl-s enregistrer  Entrée case suivante  Échap retour
# On a screen that the group sees they are found too, and it is said what comes first.
keys Esc Esc
keys C-x v :
type accords rgpd
find > Accords RGPD — Carnet
find Ctrl-x v
keys Esc Esc
