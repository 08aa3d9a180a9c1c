# What was sent to the organisers is not for the group's eyes: it is kept, and how to read it is said.
session lisiere
keys C-x v g0 BackTab BackTab Down Down Down Down Down Enter
find Badges
find le groupe avec les fonds**
keys Enter
find rien n'est encore gardé comme envoyé
keys t Down Enter
find envoyé : tel qu'il se lit, il est gardé ; Ctrl-x v puis Entrée le remontre
keys Enter
find gardé tel qu'envoyé, pas pour les yeux du groupe : Ctrl-x v démasque
keys C-x v Enter
find tel qu'envoyé le mardi 1er décembre 2026
keys Enter
find organisateur·rices
find Tel qu’envoyé le mardi 1er décembre 2026
# Masked while it is read, it leaves the screen, and comes back.
keys C-x v
none Héloïse Amberlin
find gardé tel qu'envoyé, pas pour les yeux du groupe : Ctrl-x v démasque
keys C-x v
find Héloïse Amberlin
