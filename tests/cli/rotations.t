$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse rotations x.catalyse | grep -A5 'Round 1'
| Round 1
|   table 1: Issa Bellemonde, Solène Kerbastide, Fatou Lindrassy (host), Yanis Oudremont, Tidiane Roquelane, Elias Vanderoche (fund)
|   table 2: Héloïse Amberlin, Victoire Escambrelle (fund), Colombe Feuilleraie, Salomon Guirelaz, Nadège Pourvielle (host)
|   table 3: Lison Cardoville (host), Hector Saintavrel (fund), Awa Sentierre, Côme Tressivart, Noémie Vasquelle
|   table 4: Inaya Brochelle (host), Rémi Chantorel (fund), Maëlys Harcourdin, Aurore Mistrelan (fund), Gaspard Nyvernoy
|   table 5: Marek Dubrovaux, Capucine Lormeraie (fund), Quentin Malverade, Bérénice Taillefosse, Simon Tauziède (host)
$ catalyse rotations x.catalyse --apply --freeze 2 | tail -3
| New faces per person: 16.7 on average, 16 at least. Repeats: 6; no plan has fewer than 6.
| Kept. 'catalyse undo' takes it back.
| Rounds that stay as they are: 2.
$ catalyse set x.catalyse attendance ATT-35 state=present
$ catalyse rotations x.catalyse --apply | tail -3
| To tell: Ewen Palazeau
| New faces per person: 17.3 on average, 16 at least. Repeats: 12; no plan has fewer than 12.
| Kept. 'catalyse undo' takes it back.
$ catalyse report x.catalyse rotations --language fr | head -12
| Inter-réseau Lisière · Lisière 2026 — mécénat et insertion
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
| 2,"Colombe Feuilleraie, Aurore Mistrelan (fund), Tidiane Roquelane, Awa Sentierre, Simon Tauziède (host)",,,,
| 3,"Héloïse Amberlin, Maëlys Harcourdin, Simon Tauziède (host), Elias Vanderoche (fund), Noémie Vasquelle",,,,
| 4,"Issa Bellemonde, Salomon Guirelaz, Gaspard Nyvernoy, Hector Saintavrel (fund), Simon Tauziède (host)",,,,
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
