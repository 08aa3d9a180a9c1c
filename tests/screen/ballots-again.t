# Ballots of a chat that are refused stand under a heading of their own until they are put right.
session lisiere
keys g1 Tab Tab v Enter Esc e
paste 11:05:01 De Ana Orme à Tous : un four commun\n11:05:04 De Bob Pin à Tous : 1 1 1 1\n
find Bulletins du tchat qui ne sont pas notés
find Bob Pin : 1 1 1 1
none Les envies, une par ligne
keys C-s
find Bulletins du tchat qui ne sont pas notés
keys Backspace Backspace C-s
none Bulletins du tchat
find 1 bulletin (vote
