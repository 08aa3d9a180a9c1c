#!/bin/sh
# Packs themes/office.docx and themes/office.odt from src/report/office/, each file as it stands, none compressed:
# tests/lint/check-office.sh reads them without unpacking.
set -eu
cd "$(dirname "$0")/../.."
for kind in docx odt; do
    out=$PWD/themes/office.$kind
    rm -f "$out"
    (
        cd "src/report/office/$kind"
        xargs -d '\n' touch -d '2026-01-01T00:00:00' <../"$kind".list
        zip -q -X -0 -@ "$out" <../"$kind".list
    )
done
