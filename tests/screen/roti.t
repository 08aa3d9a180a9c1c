# Return on time invested: marks as they are said, counts, words; mean and spread; one undo each.
session lisiere
seen yes
keys g4 BackTab
screen
| Lisière 2026 — mécénat et insertion  VU PAR LE GROUPE  mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Check-list │ Engagements │ Prochains pas │ Décisions │[Temps investi]
|────────────────────────────────────────────────────────────────────────────────
| Après-midi de co-construction — 28 voix · moyenne 4,2, écart 3
|
|    Note    Combien
|>      5         11  ███████████
|       4         13  █████████████
|       3          3  ███
|       2          1  █
|       1          0
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Pas de copie de secours : copiez le fichier en lieu sûr
| G y aller        1 prochain pas en retard, depuis le jeu. 1er octobre
| a notes, mots  g1…g6 étape  / filtrer  o trier  Tab panneau  : tout  ? aide
budget 99
type 5 4 4 3 dense mais utile
find 32 voix
keys Enter
budget 1
find noté · 32 voix
find dense mais utile
keys Up
find 28 voix
find Notes, mots › 5 4 4 3 dense
keys C-u
budget 9
# How many gave each, on the unshifted digits of a French keyboard.
type &:0 ':&é (:&à
keys Enter
budget 1
find noté · 26 voix
# Words alone, some of which begin like a digit of that keyboard.
type à refaire, à l'automne
find avec des mots
keys Enter
find à refaire, à l'automne
type 7
find les notes vont de 1 à 5
keys Enter
find les notes vont de 1 à 5
keys C-u Esc
keys u
none à refaire
# What is typed and not added is there again after a crash.
keys 4 5
reopen
keys g4 BackTab a
find Notes, mots › 45
keys Esc F8
screen
| Lisière 2026 — philanthropy and work … SEEN BY THE GROUP  Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓  3 Subgroups ✓ [4 Afternoon ✓] 5 Follow-up ●  6 Records
|…  Questions │ Checklist │ Commitments │ Next steps │ Decisions │[Time invested]
|────────────────────────────────────────────────────────────────────────────────
| Co-construction afternoon — 26 votes · mean 4.2, spread 3
|
|    Mark   How many
|>      5         10  ██████████
|       4         12  ████████████
|       3          3  ███
|       2          1  █
|       1          0
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| What now?  This programme has no backup yet: copy the file to a safe place
| G see it   1 next step is late, since Thu 1 October
| a marks, words  u undo  Ctrl-r redo  Tab panel  : all actions  ? help
# The room sees the marks as bars.
keys F8 s
find La salle voit : temps investi, de 1 à 5
# In a video meeting the chat is pasted: hours and names go, marks and words stay, one undo for all.
keys Esc
find 26 voix
paste 17:28:01 De Ana Orme à Tous : 5\n17:28:03 De Bob Pin à Tous : 4 trop court\n17:28:09 De Bob Pin à Tous : merci !\n
find noté · 28 voix
find trop court
keys Esc u
find 26 voix
none trop court
# The palette knows its usual name.
keys Esc Esc g1
keys :
type roti
find Temps investi — Après-midi
