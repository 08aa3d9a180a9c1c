#!/bin/sh
# make run: opens the sample programme, made once in the build folder. Without a terminal it says so and
# prints the programme's summary and what is next.
set -eu
build=$1
file="$build/Lisiere-2026.catalyse"
[ -e "$file" ] || "$build/catalyse" new "$file" --from lisiere
if [ -t 0 ] && [ -t 1 ]; then
    exec "$build/catalyse" "$file"
fi
echo "No terminal here: this is the summary of $file; open it in a terminal with: $build/catalyse $file"
exec "$build/catalyse" "$file" </dev/null
