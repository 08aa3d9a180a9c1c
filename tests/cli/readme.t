# What the README shows at a shell works.
$ sed -n 's/    .*//; s/  *a programme from.*//; /^catalyse [a-z]* x.catalyse/p' "$CATALYSE_DATADIR/README.md" >commands
$ while read -r line; do echo "$line"; sh -c "$line" >/dev/null || echo "gives $?"; done <commands
| catalyse new x.catalyse --from lisiere
| catalyse check x.catalyse
| catalyse next x.catalyse
| catalyse list x.catalyse organisation --where kind=ACI --format csv
| catalyse add x.catalyse participant first_name=Ana last_name=Orme org=ORG-01 programme_role=voice
| catalyse report x.catalyse minutes --format html -o minutes.html
| catalyse room x.catalyse | cat
| catalyse undo x.catalyse
# And the French page shows the same.
$ sed -n 's/    .*//; s/  *un programme depuis.*//; /^catalyse [a-z]* x.catalyse/p' "$CATALYSE_DATADIR/LISEZMOI.md" | diff commands -
