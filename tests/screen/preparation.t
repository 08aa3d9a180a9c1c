# The fifteen days before an afternoon: who comes, who brings what, materials, briefs, rules.
session lisiere
keys g4 Tab a
type Deuxième après-midi
keys Enter Enter Enter
type 12/12/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s
keys BackTab
find [Préparation]
find Deuxième après-midi — 12/12/2026 (dans 11 jours) · Sans réponse : 30
keys Home Down
focus Héloïse Amberlin
# One key a person: they come, they are excused; the next one is under the cursor.
budget 99
keys y y
budget 2
focus Inaya Brochelle
keys b
budget 1
find Inaya Brochelle : excusé·e
find Sans réponse : 27
find Excusé·es : 1
# What was noted by mistake is taken off again.
keys n n
focus Inaya Brochelle
find Confirmé·es (2)
find Excusé·es (1)
keys d
find Inaya Brochelle : sans réponse
find Sans réponse : 28
none Excusé·es (1)
keys u
find Excusé·es (1)
# Who brings what: a line, and the next one; it is due that day.
find Rien encore : appuyez sur a
keys a
type trois paperboards @Solène_Kerbastide
keys Enter
find trois paperboards
find Solène Kerbastide, 
type nappes @Potagers_de_la_Sauldrine 10/12
keys Enter Up
find 10/12
keys Enter Esc
find d'ici ce jour (2)
focus nappes
find 10/12/2026 à faire
keys y
find 10/12/2026 fait
# Materials come from the run of show, briefs are read at once.
keys n
find Le déroulé n'en nomme pas
keys Tab w Enter
find Accueil café
keys BackTab
find Matériel, bloc par bloc du déroulé
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|[Préparation]│ Déroulé │ Accueil │ Envies │ Rencontres │ Diagnostic │ Projet  …
|────────────────────────────────────────────────────────────────────────────────
| Deuxième après-midi — 12/12/2026 (dans 11 jours) · Sans réponse : 27 ·
| Confirmé·es : 2 · Excusé·es : 1
|
|  À propos de                 Quoi                            Rôle, état
|  Elias Vanderoche            Fondation Hautesaulne           fonds
|  Noémie Vasquelle            Potagers de la Sauldrine        représentant·e
|  Confirmé·es (2)
|  Héloïse Amberlin            Les Établis de Brémeure         représentant·e
|  Issa Bellemonde             Studio Parleciel                représentant·e
|  Excusé·es (1)
|  Inaya Brochelle             Elles Bâtissent Vérane          représentant·e
|  Qui apporte quoi, qui s'occupe de quoi d'ici ce jour (2)
|  Potagers de la Sauldrine    nappes                          10/12/2026 fait
|  Solène Kerbastide, Horizo…  trois paperboards               à faire
|  Matériel, bloc par bloc du déroulé (9)
|> Accueil café, badges par …  Badges, liste des tables
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Places à prévoir aux rencontres de « Deuxième après-midi » :
| G y aller        la touche V les propose
| / trouver  a qui apporte quoi  n partie suivante  Tab panneau  : tout  ? aide
keys n
focus Feuille de déroulé
keys Enter
find Deuxième après-midi
keys Esc
focus Feuille de déroulé
keys b
find choisissez une personne, ou ce qui est apporté
# Seen by the group: what is for organisers alone is not there.
keys C-x v
find VU PAR LE GROUPE
keys N
find Le matériel est masqué
none ouverture de salle
keys F8
screen
| Lisière 2026 — philanthropy and work … SEEN BY THE GROUP  Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓  3 Subgroups ✓ [4 Afternoon ✓] 5 Follow-up ●  6 Records
|[Preparation]│ Run of show │ Welcome │ Wishes │ Cross-introductions  …
|────────────────────────────────────────────────────────────────────────────────
| Deuxième après-midi — 12/12/2026 (in 11 days) · No answer yet: 27 · Confirmed:
| 2 · Excused: 1
|
|  About                       What                              Role, state
|  Elias Vanderoche            Fondation Hautesaulne             funder
|  Noémie Vasquelle            Potagers de la Sauldrine          representative
|  Confirmed (2)
|  Héloïse Amberlin            Les Établis de Brémeure           representative
|  Issa Bellemonde             Studio Parleciel                  representative
|  Excused (1)
|  Inaya Brochelle             Elles Bâtissent Vérane            representative
|  Who brings what, who sees to what by that day (2)
|  Potagers de la Sauldrine    nappes                            10/12/2026 done
|  Solène Kerbastide, Horizo…  trois paperboards                 to do
|  Materials, by block of the run of show
|> Materials are masked: Ctrl-x v shows them to you.
|────────────────────────────────────────────────────────────────────────────────
| What now?  Who sits where in the rounds of Deuxième après-midi is not planned:
| G see it   V proposes it
| / find somebody  a what is brought  Tab panel  : all actions  ? help
keys F8
# Somebody who calls is found by name or organisation: the cursor is on them, in the whole list.
budget 99
keys /
type roue v
find > Tidiane Roquelane
none Noémie Vasquelle
keys Enter
find Ewen Palazeau
focus Tidiane Roquelane
keys y
find Tidiane Roquelane : vient
budget 3
keys /
type personne ici
find Rien ne s'appelle ainsi
keys Enter
find personne ne s'appelle ainsi
keys Esc
find Sans réponse (2
# While a name is looked for Up takes back nothing of what was typed before.
budget 99
keys a
type ciseaux @potagers
keys Enter Esc
find ciseaux
keys / Up
find Qui ›
none Qui › ciseaux
keys Esc End PgUp
find ciseaux
