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
|                          Conserverie Cuisine     Potagers de Épicerie    Fonds
|                          Pélagine    Tournesolle la Sauldri… Mobile Gar… Quatre
|> Diagnostic partagé       R           R           A           R           C
|  Fiche projet             R           R           A           R           I
|  Budget                   C           C           A           R           I
|  Convention               R           R           A           R           C
|  Dossier unique           C           C           A           C           I
|  Plan de trésorerie       C           C           A           R           I
|  Collecte d'indicateurs   A           R           C           R           I
|  Compte rendu commun      R           C           A           C           I
|  Bilan de coopération     R           R           C           R           C
|
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
