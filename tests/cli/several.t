# Organisations in several groups: allowed, asked for in a file, proposed, applied, told, taken back.
$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse set x.catalyse programme PRG-1 groups_most=2 >/dev/null
$ catalyse set x.catalyse expression_of_interest EOI-02 groups_wished=2 >/dev/null
$ catalyse groups x.catalyse | grep Sauldrine
|   Potagers de la Sauldrine (1/2) — 1st choice
|   Potagers de la Sauldrine (2/2) — 2nd choice
$ catalyse groups x.catalyse --apply --said 'deux thèmes demandés' | tail -1
| Applied: 1 joined, 0 left, groups made: 0. 'catalyse undo' takes it back.
$ catalyse list x.catalyse subgroup_member --where org=ORG-02 --format csv
| ref,subgroup,org,observer,joined,left_on,reason,reason_said,note
| SM-6,SG-ALI,ORG-02,0,2026-04-09,,,,
| SM-26,SG-COM,ORG-02,0,2026-12-01,,,deux thèmes demandés,
$ catalyse report x.catalyse replies | grep -A12 'Sauldrine' | grep 'group'
| Your organisation is selected, in the group “Sustainable food”: the theme you ranked first.
| It is in another group as well: Communication and visibility.
| The group first meets online, for 75 minutes: you will be told when. Bring one pride and one need to introduce yourself with, and your form: it is where the group starts.
$ catalyse report x.catalyse call-form | grep 'groups at most'
| An organisation may be in 2 groups at most. In how many would yours like to be?  ☐ 1  ☐ 2
$ catalyse report x.catalyse table-cards | grep -c Sauldrine
| 3
# Who speaks for it goes to both groups; of two people each goes where it is noted.
$ catalyse report x.catalyse badges | grep -A1 Sauldrine
| - **Noémie Vasquelle** Potagers de la Sauldrine *Sustainable food · Communication and visibility*
| - ** ** *Lisière 2026 — philanthropy and work integration*
$ catalyse add x.catalyse participant first_name=Ilan last_name=Vasseur org=ORG-02 subgroup=SG-COM >/dev/null
$ catalyse report x.catalyse badges | grep -A1 Sauldrine
| - **Noémie Vasquelle** Potagers de la Sauldrine *Sustainable food*
| - **Ilan Vasseur** Potagers de la Sauldrine *Communication and visibility*
| - ** ** *Lisière 2026 — philanthropy and work integration*
$ catalyse undo x.catalyse >/dev/null
$ catalyse history x.catalyse --limit 1
| 01/12/2026 09:00  Camille Ferrand  undone: added Participant (no longer there)
| There is more before that: give a larger --limit.
$ catalyse undo x.catalyse
| taken back: formed groups: Members of subgroups
$ catalyse list x.catalyse subgroup_member --where org=ORG-02 --format csv
| ref,subgroup,org,observer,joined,left_on,reason,reason_said,note
| SM-6,SG-ALI,ORG-02,0,2026-04-09,,,,
# A full group: why there is no second place, for oneself and to be said.
$ catalyse set x.catalyse subgroup SG-COM max_orgs=4 >/dev/null
$ catalyse set x.catalyse subgroup SG-FEM max_orgs=4 >/dev/null
$ catalyse groups x.catalyse | grep '1st choice:\|2/2'
| 1st choice: 18, 2nd choice: 1, further groups wished and not given: 1. No plan is better.
| Potagers de la Sauldrine (2/2): With a place in Communication and visibility as well, 1 other would fall from its 1st choice to its 2nd choice (Chantiers de la Tour Halbran: COM → REM).
$ catalyse groups x.catalyse --audience group | grep '2/2'
| Potagers de la Sauldrine (2/2): With a place in Communication and visibility as well, 1 other would fall from its 1st choice to its 2nd choice.
# The wish comes with the answers of a form.
$ printf 'Structure;Choix 1;Choix 2;Combien de groupes au plus ?\nFil & Retouches Albane;Insertion professionnelle des femmes;Alimentation durable;2\n' > form.csv
$ catalyse import x.catalyse answers form.csv >/dev/null
! catalyse: UTF-8, header in line 1
! catalyse: 1 Structure: Organisation's name
! catalyse: 2 Choix 1: Theme ranked first
! catalyse: 3 Choix 2: Theme ranked second
! catalyse: 4 Combien de groupes au plus ?: Groups it wishes to be in, at most
! catalyse: 1 organisation had answered before: merge its answers
$ catalyse list x.catalyse expression_of_interest --where groups_wished=2 --format csv | wc -l
| 3
# Before the group first meets, the reply says when.
$ CATALYSE_NOW=2026-03-21T09:00:00 catalyse report x.catalyse replies | grep 'first meets on' | sort -u
| The group first meets on Thursday 9 April 2026 at 9:30. Bring one pride and one need to introduce yourself with, and your form: it is where the group starts.
| The group first meets online, for 75 minutes: you will be told when. Bring one pride and one need to introduce yourself with, and your form: it is where the group starts.
