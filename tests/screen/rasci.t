# Who does what: the letter turns in place, the rule speaks at once.
session lisiere
keys g5 Tab Tab Tab Tab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|…  Prochains pas │[Qui fait quoi]│ Budget et flux │ Structuration  …
|────────────────────────────────────────────────────────────────────────────────
| Du champ au bocal
| R réalise · A répond · S soutient · C est consulté·e · I est informé·e
|                          Conserverie Cuisine     Épicerie    Potagers de Fonds
|                          Pélagine    Tournesolle Mobile Gar… la Sauldri… Quatre
|> Diagnostic partagé       R           R           R           A           C
|  Fiche projet             R           R           R           A           I
|  Budget                   C           C           R           A           I
|  Convention               R           R           R           A           C
|  Dossier unique           C           C           C           A           I
|  Plan de trésorerie       C           C           R           A           I
|  Collecte d'indicateurs   A           R           R           C           I
|  Compte rendu commun      R           C           C           A           I
|  Bilan de coopération     R           R           R           C           C
| R 5 · A 1 · rôles 2 · engagements 1 · pas 0 · questions 0 — Conserverie Pélag…
| Chef de file : Potagers de la Sauldrine · Fonction de soutien : Inter-réseau
| Lisière · Partenaire : Cuisine Tournesolle · Partenaire : Épicerie Mobile Gar…
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        3 prochains pas avec des fonds sont en retard
| Espace R A S C I  d vider  w livrables habituels  Tab panneau  : tout  ? aide
keys Space
find noté
keys u
find annulé
# What the organisation under the cursor carries; a role that is held is changed from here, its deputy too.
keys Right Right
find R 7 · A 0 · rôles 2
keys r
find un rôle de plus
type chef
keys Enter
find Modifier — Attribution de rôle
find Potagers de la Sauldrine
