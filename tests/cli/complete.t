# The completions, tried in bash. What is offered for the last word:
$ catalyse --complete bash >c.bash
$ bash -n c.bash
$ printf 'source ./c.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _catalyse; echo "${COMPREPLY[@]}"\n' >try.sh
$ bash try.sh catalyse li
| list
$ bash try.sh catalyse list x.catalyse expr
| expression_of_interest
$ bash try.sh catalyse list x.catalyse wish --fo
| --format
$ bash try.sh catalyse list x.catalyse wish --format c
| csv
$ bash try.sh catalyse report x.catalyse min
| minutes
$ bash try.sh catalyse load tr
| try.sh
$ bash try.sh catalyse new x.catalyse --from li
| lisiere
$ bash try.sh catalyse --complete z
| zsh
$ catalyse --complete zsh | head -2
| #compdef catalyse
| autoload -U +X bashcompinit && bashcompinit
$ catalyse --complete fish | grep -e '-l audience'
| complete -c catalyse -n '__fish_seen_subcommand_from list' -l audience -x -a 'me organisers group funds public' -d "only what these may see"
| complete -c catalyse -n '__fish_seen_subcommand_from groups' -l audience -x -a 'me organisers group funds public' -d "only what these may see"
| complete -c catalyse -n '__fish_seen_subcommand_from report' -l audience -x -a 'me organisers group funds public' -d "only what these may see"
$ catalyse --complete fish | grep -e '-l from'
| complete -c catalyse -n '__fish_seen_subcommand_from new' -l from -r -a ' conference consortium lisiere rencontres' -d "a folder, or one that is shipped: consortium (usual), lisiere, conference, rencontres"
$ catalyse --complete tcsh
! catalyse: '--complete' is one of: bash zsh fish; not 'tcsh'
? 64
