# Seen by the group: stages, e-mails and private notes are masked; two keys unmask.
session lisiere
seen yes
keys g5
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓  4 Après-midi ✓ [5 Suivi ●] 6 Carnet
|[Groupes et consortiums]│ Appels │ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────────────────────────
| Étapes masquées : l'étape d'un groupe ne regarde que lui. Ctrl-x v vous les
| montre.
|
|  Groupe                                       Étape du groupe  Vers la suivante
|> Alimentation durable                         •••              •••
|  Communication et visibilité                  •••              •••
|  Insertion professionnelle des femmes         •••              •••
|  Passerelles vers les employeurs              •••              •••
|  Réemploi et mobilité                         •••              •••
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu. 1er octobre
| G y aller        Pas de copie de secours : copiez le fichier en lieu sûr
| Entrée ses conditions  a une réunion  Y un départ  Tab panneau  : tout  ? aide
keys g0 Tab Enter
find •••
none m.harcourdin
find VU PAR LE GROUPE
keys C-x v
none VU PAR LE GROUPE
find h.amberlin@bremeure.example
keys C-x v
none h.amberlin@bremeure.example
