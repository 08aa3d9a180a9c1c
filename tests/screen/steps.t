# Next steps: one a line, who and when in it; done, another day, undo; the same panel in stages 4 and 5.
session lisiere
keys g4 BackTab BackTab BackTab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │[Prochains pas]│ Décisions │ Temps investi
|────────────────────────────────────────────────────────────────────────────────
| Tous les groupes — ouverts : 1, en retard : 1, faits : 4
|
|  Quoi                         Qui                         Échéance    État
|  tournée d'essai de trois m…  Marek Dubrovaux, Livreurs…  30/06/2026  fait
|  visiter la crèche partenai…  Awa Sentierre, Coup de Ma…  01/07/2026  fait
|  peser les invendus de deux…  Noémie Vasquelle, Potager…  02/07/2026  fait
|  première cuisson test de 8…  Salomon Guirelaz, Conserv…  11/09/2026  fait
|> déjeuner à deux pour nomme…  Quentin Malverade, Passer…  01/10/2026  en retard
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| a ajouter  Entrée ouvrir  y fait  D reporter  Tab panneau  : tout  ? aide
budget 99
keys a
type Envoyer la fiche de deux pages @pot
find Potagers de la Sauldrine
keys Tab
find @Potagers_de_la_Sauldrine
type 30/1
budget 9
keys Enter
budget 1
find 1 prochain pas noté
type Relire la charte avant le 15/1 @personne
keys Enter
budget 1
find @personne est inconnu : gardé dans le texte
# The last one is corrected by one key.
keys Up
find Prochain pas › Relire la charte avant le 15/1 @personne
keys C-u
paste Visiter un atelier @Ewen_Palazeau +15j\nTrouver une date
find 2 prochains pas notés
keys Esc Up Up
focus Visiter un atelier
find Ewen Palazeau
budget 9
keys y
budget 1
find fait — u l'annule
keys u
keys D
type +3m
keys Enter
find pour reporter, il faut un motif
type , la récolte attend
keys Enter
find reporté
find 01/03/2027
find à faire, reporté ×1
keys u
none reporté ×
keys C-r
keys x
find Alimentation durable — ouverts
# What is typed and not added is there again after a crash.
keys a
type en cours
reopen
keys g5 Tab Tab Tab
find [Prochains pas]
keys a
find Prochain pas › en cours
keys C-u Esc
