# Who goes to which theme: a problem in, a plan out.
$ printf 'spg 1\ndims 3 2 2 1\ntheme water 0 1\ntheme air 0 3\nunit ann 1 0 1 water\nunit bob 1 0 2 water air\nunit cid 1 0 1 air\n' > small.spg
$ catalyse solve form < small.spg
| status OPTIMAL
| profile 2 1 | 0
| open water air
| place ann water
| place bob air
| place cid air
$ catalyse solve form --policy first --seed 4 --work 100000 < small.spg | head -2
| status OPTIMAL
| profile 2 1 | 0
$ catalyse solve form --alternatives 1 < small.spg | grep -c place
| 6

# Up to two themes for one of them: all first places come before.
$ (cat small.spg; printf 'places bob 2\nplaces ann 2\n') | catalyse solve form
| status OPTIMAL
| profile 2 1 | 0
| further given 0 missed 2 steps 0
| open water air
| place ann water
| place bob air
| place cid air

# Rules that cannot hold together: status 65, and which.
$ (cat small.spg; printf 'lock ann air\nforbid bob water\napart ann bob\n') | catalyse solve form
| status INFEASIBLE
| conflict 10: apart ann bob
| conflict 9: forbid bob water
| conflict 8: lock ann air
| repair 8: drop, 2 1 | 0
| repair 9: drop, 2 0 | 1
| repair 10: drop, 1 1 | 1
? 65

# Two conflicts need two changes at once.
$ (cat small.spg; printf 'lock ann air\nlock ann water\nlock cid air\nforbid cid air\n') | catalyse solve form
| status INFEASIBLE
| conflict 1 of 3
| conflict 8: lock ann air
| conflict 9: lock ann water
| lift 8: drop
| lift 9: drop
| conflict 2 of 3
| conflict 11: forbid cid air
| conflict 10: lock cid air
| lift 11: drop
| lift 10: drop
| conflict 3 of 3
| conflict 11: forbid cid air
| conflict 3: theme water 0 1
| conflict 9: lock ann water
| lift 11: drop
| lift 9: drop
| repair 8: drop, 11: drop, 2 1 | 0
| repair 9: drop, 11: drop, 2 0 | 1
| repair 9: drop, 10: drop, 0 1 | 2
? 65

# What is wrong with an input, and on which line.
$ printf 'spg 1\ndims 1 1 1 1\ntheme x 0 1\nunit a 1 0 1 y\n' | catalyse solve form
! catalyse: line 4, 'y': no row introduces this
? 65
$ printf 'rot 1\n' | LANGUAGE=fr catalyse solve form
! catalyse: ligne 1, « rot » : la première ligne n'est pas le nom du format et sa version
? 65
$ catalyse solve sudoku < small.spg
! catalyse: there is nothing to solve called 'sudoku': see 'catalyse solve --help'
? 64
$ catalyse solve form --seed x < small.spg
! catalyse: '--seed' is a number from 0 to 9223372036854775807, not 'x'
? 64

# Who sits where, round after round.
$ printf 'rot 1\ndims 4 2 2\nperson a - 0\nperson b - 0\nperson c - 0\nperson d - 0\nhost a 1\nabsent d 2\n' | catalyse solve rotate | tail -3
| repeats 0
| bound 0
| fewest 1

# Who meets whom, when.
$ printf 'meet 1\ndims 2 2 2 1\nwant fund lake 3\nwant fund wood 1\nwant town lake 2\n' | catalyse solve meet
| slot 1 table 1: town lake
| slot 2 table 1: fund wood
| slots 2
| bound 2
| gaps 0
| unplaced fund lake
