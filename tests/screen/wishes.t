# The wall of wishes: typed as they are said, put into families, taken apart; every line of the budget.
session lisiere
now 2026-06-18T11:35:00.000Z
seen yes
keys g4 Tab Tab Tab
find [Envies]
budget 9
# One wish: text, Enter, and still typing.
keys e
type un atelier couture #com @bre
find Les Établis de Brémeure
keys Tab
find @Les_Établis_de_Brémeure
keys Enter
budget 3
find 1 envie ajoutée
find un atelier couture
type des fours #rien
keys Enter
budget 1
find #rien est inconnu : gardé dans le texte
# The last one is corrected by one key.
keys Up
budget 1
find Envie › des fours #rien
keys C-u
type Portraits vidéo des salarié·es
keys Enter
find doublon de 2 ?
keys Esc
# To the nearest family: f Enter; out of it again: z.
budget 9
keys f
find ≈ 2 · Des portraits vidéo
keys Enter
budget 2
find 1 envie mise dans la famille
keys u
find Portraits vidéo des salarié·es
focus Portraits vidéo
budget 9
keys M Enter
budget 2
keys u
# Two of them at once; both sides of the family stay on the wall.
keys Home Down Space Down Space
budget 9
keys M
budget 1
find forment une famille
keys z
budget 1
find séparation faite
# Those that share words are marked, one proposal after the other; nothing is put together by itself.
keys Esc V
find partagent des mots — M les réunit
budget 9
keys V
find partagent des mots
keys M
budget 3
find forment une famille
keys u
budget 9
# Those that are proposed are seen, whatever the list was narrowed to.
keys /
type couture
keys Enter
find / couture
keys V
find partagent des mots — M les réunit
none / couture
keys Esc
# Nor does a filter that nothing passes stand in the way.
budget 9
keys /
type introuvable
keys Enter
find Rien ne contient ces mots
keys V
find partagent des mots — M les réunit
budget 9
keys Esc
keys Home
# Who said it, when asked for and not seen by the group.
keys C-x v
keys w
find légumes d'été — Potager
keys w
none légumes d'été — Potager
# A wish becomes a theme, of its own words or others.
budget 9
keys y
find Sous quel thème ?
type nouveau
keys Enter
find Un nouveau thème
type Portraits
keys Enter
find thème « Portraits » ouvert
keys u
find annulé
budget 9
keys y
type nouveau
keys Enter
find Entrée seule : celui de l'envie
keys Enter
find » ouvert
keys u
find annulé
# What was typed among the themes, and is none of them, is the name of the new one.
budget 9
keys y
type Visages
keys Enter
find Un nouveau thème
keys Enter
find thème « Visages » ouvert
keys u
find annulé
# Thirty lines pasted into the line, or a chat outside of it: one step.
keys C-x v
budget 9
keys e
paste Partager un four\nPartager un toit\nPartager un camion\nPartager un jardin\nPartager un verger\nPartager un moulin\nPartager un pressoir\nPartager un rucher\nPartager un atelier\nPartager un garage\nPartager un lavoir\nPartager un grenier\nPartager un bassin\nPartager un hangar\nPartager un kiosque\nPartager un pont\nPartager un chemin\nPartager un bac\nPartager un puits\nPartager un banc\nPartager un mur\nPartager un portail\nPartager un escalier\nPartager un quai\nPartager un marché\nPartager un stand\nPartager un poste\nPartager un relais\nPartager un guichet\nPartager un bureau
budget 2
find 30 envies ajoutées
keys Esc
paste 10:02:33 De Ana Orme à Tous : Bonjour !\n10:02:40 De Ana Orme à Tous : un potager\n10:03:00 De Bob Lune à Tous : 7 8\n
find Les envies, une par ligne
keys C-s
find 1 envie ajoutée · 1 bulletin (vote : v) · 1 salutation laissée de côté
budget 2
keys Esc u
find annulé
wait 5
none un potager
# What is typed and not added is there again after a crash.
keys e
type une idée en cours
reopen
keys g4 Tab Tab Tab e
find Envie › une idée en cours
find voici ce qui était tapé
