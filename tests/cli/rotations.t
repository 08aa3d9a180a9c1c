$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse rotations x.catalyse | grep -A5 'Round 1'
| Round 1
|   table 1: Salomon Guirelaz, Fatou Lindrassy (host), Quentin Malverade, Tidiane Roquelane, Awa Sentierre, Elias Vanderoche (fund)
|   table 2: Rémi Chantorel (fund), Marek Dubrovaux, Capucine Lormeraie (fund), Gaspard Nyvernoy, Nadège Pourvielle (host)
|   table 3: Héloïse Amberlin, Lison Cardoville (host), Colombe Feuilleraie, Maëlys Harcourdin, Hector Saintavrel (fund)
|   table 4: Inaya Brochelle (host), Victoire Escambrelle (fund), Solène Kerbastide, Yanis Oudremont, Côme Tressivart
|   table 5: Issa Bellemonde, Aurore Mistrelan (fund), Bérénice Taillefosse, Simon Tauziède (host), Noémie Vasquelle
$ catalyse rotations x.catalyse --apply --freeze 2 | tail -3
| Everyone meets at least 16 new people, about 17 on average. 6 times, two who know each other meet again: no plan does better.
| Kept. 'catalyse undo' takes it back.
| Rounds that stay as they are: 2.
$ catalyse set x.catalyse attendance ATT-35 state=present
$ catalyse rotations x.catalyse --apply | tail -3
| To tell: Ewen Palazeau
| Everyone meets at least 9 new people, about 17 on average. 7 times, two who know each other meet again (at best 5).
| Kept. 'catalyse undo' takes it back.
$ catalyse report x.catalyse rotations --language fr | head -12
| Inter-réseau Lisière · Halle des Lavoirs, Les Lavoirs
|
| Parcours des rencontres croisées
|
| # Après-midi de co-construction
|
| Lisière 2026 — mécénat et insertion
|
| **Destinataires : organisateur·rices**
|
| Établi le mardi 1er décembre 2026
|
$ catalyse report x.catalyse rotations --format csv | tail -3
| 2,"Héloïse Amberlin, Marek Dubrovaux, Victoire Escambrelle (fund), Tidiane Roquelane, Simon Tauziède (host)",,,,
| 3,"Rémi Chantorel (fund), Salomon Guirelaz, Maëlys Harcourdin, Simon Tauziède (host), Côme Tressivart",,,,
| 4,"Colombe Feuilleraie, Solène Kerbastide, Gaspard Nyvernoy, Simon Tauziède (host), Elias Vanderoche (fund)",,,,
$ catalyse report x.catalyse valise --output bag --format html | grep rotations
| A4  lisiere-2026-rotations-organisers-en.html  Routes of the rotations
$ catalyse rotations x.catalyse --rounds 1
! catalyse: rounds: from 2 to 100
? 64
$ catalyse rotations x.catalyse --tables 3
! catalyse: tables: from 5 to 13, two people each at least
? 64
$ catalyse undo x.catalyse
| taken back: replanned Event Co-construction afternoon
$ catalyse new y.catalyse >/dev/null
$ catalyse rotations y.catalyse
! catalyse: no event to plan rotations for: add the afternoon first
? 66
