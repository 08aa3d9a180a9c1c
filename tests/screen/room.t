# s lets the room see what is selected; the frame says what that is. The same again shows it here, over
# everything; no letter means anything then, and C-x w comes back, masked.
session lisiere
seen no
keys F2 Tab Tab
none Salle :
budget 99
keys s
budget 1
find La salle voit : envie W-07 — s encore l'affiche ici aussi, B efface
find Salle : envie W-07
none VU PAR LE GROUPE
keys Down s s
screen
|
|   Alimentation durable
|
|          █▀▀▀▄ █▀▀▀▀ █▄ ▄█ █▀▀▀▄ █     █ █▀▀▀▄     █     █▀▀▀▀ ▄▀▀▀▀
|          █▄▄▄▀ █▄▄▄  █ █ █ █▄▄▄▀ █     █ █▄▄▄▀     █     █▄▄▄  ▀▄▄▄
|          █ ▀▄  █     █   █ █     █     █ █ ▀▄      █     █         █
|          ▀   ▀ ▀▀▀▀▀ ▀   ▀ ▀     ▀▀▀▀▀ ▀ ▀   ▀     ▀▀▀▀▀ ▀▀▀▀▀ ▀▀▀▀
|      ▄▄▄▄   ▄▄▄   ▄▄▄▄  ▄▄▄  ▄   ▄ ▄   ▄     ▄▄▄▄  ▄▄▄▄▄     ▄      ▄▄▄
|      █   █ █   █ █     █   █ █   █ ▀▄ ▄▀     █   █ █         █     █   █
|      █▀▀▀▄ █   █ █     █▀▀▀█ █   █  ▄▀▄      █   █ █▀▀▀      █     █▀▀▀█
|      █▄▄▄▀ ▀▄▄▄▀ ▀▄▄▄▄ █   █ ▀▄▄▄▀ █   █     █▄▄▄▀ █▄▄▄▄     █▄▄▄▄ █   █
|
|         ▄▀▀▀▀ ▄▀▀▀▄ █▄  █ ▄▀▀▀▀ █▀▀▀▀ █▀▀▀▄ █   █ █▀▀▀▀ █▀▀▀▄ █ █▀▀▀▀
|         █     █   █ █▀▄ █ ▀▄▄▄  █▄▄▄  █▄▄▄▀ █   █ █▄▄▄  █▄▄▄▀ █ █▄▄▄
|         █     █   █ █  ██     █ █     █ ▀▄  ▀▄ ▄▀ █     █ ▀▄  █ █
|          ▀▀▀▀  ▀▀▀  ▀   ▀ ▀▀▀▀  ▀▀▀▀▀ ▀   ▀   ▀   ▀▀▀▀▀ ▀   ▀ ▀ ▀▀▀▀▀
|    ▄▄▄▄▄  ▄▄▄  ▄   ▄ ▄▄▄▄▄ ▄▄▄▄▄     ▄      ▄  ▄▄▄  ▄   ▄ ▄   ▄   ▄▄  ▄▄▄▄▄
|      █   █   █ █   █   █   █         █     ▄▀ █   █ ██  █ ██  █ ▄▄▄▄▄ █
|      █   █   █ █   █   █   █▀▀▀      █        █▀▀▀█ █ ▀▄█ █ ▀▄█ █▄▄▄  █▀▀▀
|      █   ▀▄▄▄▀ ▀▄▄▄▀   █   █▄▄▄▄     █▄▄▄▄    █   █ █  ▀█ █  ▀█ █▄▄▄▄ █▄▄▄▄
|
|
|                                                                        09:00
|
keys s u d e Q Esc Enter g 1
find 09:00
none Salle :
find Ctrl-x w : retour, masqué
keys PgDn .
none retour
keys C-x w
find VU PAR LE GROUPE
find retour, vu par le groupe
find Salle : envie
# Sending is no change: u has nothing to undo.
keys u
none Salle : titre
find Salle : envie
# B leaves the programme's title; any picture can be chosen, what has to do with the screen comes first.
keys B
budget 99
find La salle voit : titre du programme — B
keys C-x e
find > toutes les envies
keys Down Down Down Enter
find La salle voit : points sur les envies
keys C-x w
screen
|
|   Envies : les points                                                    1/3
|
|   Une garde d'enfants aux horaires des          █████████████████████████ 12
|   chantiers
|   Ne plus jeter les légumes d'été               ██████████████████████▉░░ 11
|   Partager les tournées de collecte             ████████████████████▊░░░░ 10
|   Parler de nos métiers avant de parler         ██████████████████▊░░░░░░  9
|   d'insertion
|   Un vrai repas à midi pour les salarié·es en   ████████████████▋░░░░░░░░  8
|   parcours
|   Faire rouler le matin les vélos-cargos qui    ████████████████▋░░░░░░░░  8
|   dorment
|   Préparer ensemble les deux premières          ████████████████▋░░░░░░░░  8
|   semaines en entreprise
|   Des portraits vidéo de salarié·es qui         ██████████████▌░░░░░░░░░░  7
|   l'acceptent
|   Des métiers dits d'hommes ouverts pour de     ██████████████▌░░░░░░░░░░  7
|   bon
|   Une carte des chantiers visibles par les      ████████████▌░░░░░░░░░░░░  6
|   habitant·es
|
|                                                                        09:00
|
resize 40x12
screen
| Envies : les points               1/13
|
| Une garde d'enfants     ███████████ 12
| aux horaires des
| chantiers
| Ne plus jeter les       ██████████░ 11
| légumes d'été
| Partager les tournées   █████████▏░ 10
| de collecte
|
|
|                                  09:00
resize 20x3
screen
|Envies : les points
|
|               09:00
resize 80x24
# What is sent changes with its row, and while it is shown here C-x b blanks it.
keys C-x b
screen
|
|
|
|
|
|     █     █ ▄▀▀▀▀ █  ▀▀   █▀▀▀▄ █▀▀▀▀     ▄▀▀▀▄ ▄▀▀▀▄ ▄▀▀▀▄ ▄▀▀▀
|     █     █ ▀▄▄▄  █ █▀▀▀▀ █▄▄▄▀ █▄▄▄        ▄▄▀ █ ▄▀█   ▄▄▀ █▄▄▄      ▄▄▄
|     █     █     █ █ █▀▀▀  █ ▀▄  █         ▄▀    █▀  █ ▄▀    █   █
|     ▀▀▀▀▀ ▀ ▀▀▀▀  ▀ ▀▀▀▀▀ ▀   ▀ ▀▀▀▀▀     ▀▀▀▀▀  ▀▀▀  ▀▀▀▀▀  ▀▀▀
|           ▄   ▄   ▄▄   ▄▄▄▄   ▄▄  ▄   ▄  ▄▄▄  ▄▄▄▄▄     ▄▄▄▄▄ ▄▄▄▄▄
|           █▀▄▀█ ▄▄▄▄▄ █     ▄▄▄▄▄ ██  █ █   █   █       █       █
|           █ ▀ █ █▄▄▄  █     █▄▄▄  █ ▀▄█ █▀▀▀█   █       █▀▀▀    █
|           █   █ █▄▄▄▄ ▀▄▄▄▄ █▄▄▄▄ █  ▀█ █   █   █       █▄▄▄▄   █
|
|                 █ █▄  █ ▄▀▀▀▀ █▀▀▀▀ █▀▀▀▄ ▀▀█▀▀ █ ▄▀▀▀▄ █▄  █
|                 █ █▀▄ █ ▀▄▄▄  █▄▄▄  █▄▄▄▀   █   █ █   █ █▀▄ █
|                 █ █  ██     █ █     █ ▀▄    █   █ █   █ █  ██
|                 ▀ ▀   ▀ ▀▀▀▀  ▀▀▀▀▀ ▀   ▀   ▀   ▀  ▀▀▀  ▀   ▀
|
|
|
|
|
|
keys C-c
find Salle : titre du programme
# A chord sends from inside a field: the wall, while wishes are typed.
keys e
type Un four à pain
keys C-x s
find La salle voit : toutes les envies
find Un four à pain
keys Esc Esc Esc
# A question of the checklist, a run of show, a commitment.
keys F5 Tab s
find La salle voit : déroulé
keys Tab Tab Tab Tab Tab Tab Tab s
find La salle voit : question Q1.1
keys C-x w
screen
|
|   Raison d'être commune
|
|      ▞▀▖▌ ▌▛▀▘▌    ▛▀▖▛▀▘▞▀▘▞▀▖▌▙ ▌  ▞▀▘▞▀▖▞▀▘▌▞▀▖▌    ▛▀▖▛▀▖ ▀ ▞▀▘▌▞▀▘
|      ▌ ▌▌ ▌▙▄ ▌    ▙▄▘▙▄ ▚▄ ▌ ▌▌▛▖▌  ▚▄ ▌ ▌▌  ▌▙▄▌▌    ▙▄▘▙▄▘▛▀▘▌  ▌▚▄
|      ▌▚▘▌ ▌▌  ▌    ▌ ▌▌    ▌▌ ▌▌▌▐▌    ▌▌ ▌▌  ▌▌ ▌▌    ▌  ▌▚ ▛▀ ▌  ▌  ▌▐
|      ▝▘▘▝▀ ▀▀▘▀▀▘  ▀▀ ▀▀▘▀▀ ▝▀ ▘▘ ▘  ▀▀ ▝▀ ▝▀▘▘▘ ▘▀▀▘  ▘  ▘ ▘▀▀▘▝▀▘▘▀▀ ▘
|          ▄▄▖▄▄▖  ▗▄▖▖ ▖▄▄   ▗▄ ▖ ▖▄▄▖▖    ▄▄▖▄▄▖▄▄ ▄▄ ▖▄▄▖▗▄ ▖▄▄ ▄▄▖
|          ▌   ▌   ▌  ▌ ▌▌ ▌  ▌ ▌▌ ▌▌  ▌     ▌ ▌  ▌ ▌▌ ▌▌ ▌ ▌ ▌▌▌ ▌▌
|          ▛▀  ▌   ▝▀▖▌ ▌▛▛   ▌▖▌▌ ▌▛▀ ▌     ▌ ▛▀ ▛▛ ▛▛ ▌ ▌ ▌ ▌▌▛▛ ▛▀ ▗
|          ▙▄▖ ▌   ▄▄▘▚▄▘▌▝▖  ▚▞▖▚▄▘▙▄▖▙▄▖   ▌ ▙▄▖▌▝▖▌▝▖▌ ▌ ▚▄▘▌▌▝▖▙▄▖▞
|
|            ▌ ▌▞▀▖▌ ▌▌  ▞▀▖▙ ▌▞▀▘  ▙ ▌▞▀▖▌ ▌▞▀▘  ▀▛▘▛▀▖▞▀▖▌▀▛▘▛▀▘▛▀▖
|            ▌ ▌▌ ▌▌ ▌▌  ▌ ▌▛▖▌▚▄ ▄▖▛▖▌▌ ▌▌ ▌▚▄    ▌ ▙▄▘▙▄▌▌ ▌ ▙▄ ▙▄▘
|            ▚▗▘▌ ▌▌ ▌▌  ▌ ▌▌▐▌  ▌  ▌▐▌▌ ▌▌ ▌  ▌   ▌ ▌▚ ▌ ▌▌ ▌ ▌  ▌▚
|             ▘ ▝▀ ▝▀ ▀▀▘▝▀ ▘ ▘▀▀   ▘ ▘▝▀ ▝▀ ▀▀    ▘ ▘ ▘▘ ▘▘ ▘ ▀▀▘▘ ▘
|                         ▄▄▖▖ ▖▗▄▖▄▄▖▖ ▖▄▄ ▖  ▄▄▖  ▗▄
|                         ▌  █ ▌▌  ▌  ▛▞▌▌ ▌▌  ▌    ▘ ▌
|                         ▛▀ ▌▚▌▝▀▖▛▀ ▌▘▌▛▀▖▌  ▛▀    ▛
|                         ▙▄▖▌▝▌▄▄▘▙▄▖▌ ▌▙▄▘▙▄▖▙▄▖   ▖
|
|
|                                                                        09:00
|
keys C-x w Tab s C-x w
screen
|
|   Fondation Orvalys
|
|
|   ▙▗▌ ▀ ▞▀▘ ▀ ▙ ▌▞▀▖▀▛▘  ▛▀▖▛▀▘  ▞▀▘▞▀▖▙▗▌▛▀▖ ▀ ▀▛▘▛▀▘▙ ▌▞▀▘▛▀▘▞▀▘    ▟ ▗▀▚
|   ▌▌▌▛▀▘▌  ▛▀▘▛▖▌▙▄▌ ▌   ▌ ▌▙▄   ▌  ▌ ▌▌▌▌▙▄▘▛▀▘ ▌ ▙▄ ▛▖▌▌  ▙▄ ▚▄     ▐ ▝▄▞
|   ▌ ▌▛▀ ▌  ▛▀ ▌▐▌▌ ▌ ▌   ▌ ▌▌    ▌  ▌ ▌▌ ▌▌  ▛▀  ▌ ▌  ▌▐▌▌  ▌    ▌▐   ▐ ▐ ▐
|   ▘ ▘▀▀▘▝▀▘▀▀▘▘ ▘▘ ▘ ▘   ▀▀ ▀▀▘  ▝▀▘▝▀ ▘ ▘▘  ▀▀▘ ▘ ▀▀▘▘ ▘▝▀▘▀▀▘▀▀ ▘   ▀▘ ▀▘
|                                  ▖▗▄ ▖ ▖▄▄ ▗▄▖
|                                  ▌▌ ▌▌ ▌▌ ▌▌
|                                  ▌▌ ▌▌ ▌▛▛ ▝▀▖
|                                ▚▄▘▚▄▘▚▄▘▌▝▖▄▄▘
|
|
|
|    ▞▀▘▌▞▀▘▙ ▌ ▀      ▐▐ ▐▗▀▀▗▀▚▐ ▐ ▌▞▀▖▌ ▌  ▞▀▖▞▀▖  ▌▞▀▖▞▀▖  ▌▞▀▖▞▀▖▞▀▖▀▀▌
|    ▚▄ ▌▌▗▖▛▖▌▛▀▘     ▐▐ ▐▝▄▖▐ ▐▐ ▐▝ ▙▄▌▌ ▌   ▄▘▚▄▘ ▞ ▌▞▌ ▄▘ ▞  ▄▘▌▞▌ ▄▘ ▞
|      ▌▌▌ ▌▌▐▌▛▀ ▐  ▗ ▐▐ ▐  ▐▐▝▞▐ ▐  ▌ ▌▌ ▌  ▞  ▌ ▌▞  ▛ ▌▞  ▞  ▞  ▛ ▌▞   ▌
|    ▀▀ ▘▝▀▘▘ ▘▀▀▘▘   ▀▘ ▀▘▝▀▘ ▀▝ ▀▘  ▘ ▘▝▀   ▀▀▘▝▀ ▘  ▝▀ ▀▀▘▘  ▀▀▘▝▀ ▀▀▘ ▘
|
|
|
|                                                                        09:00
|
