# On a French keyboard the row of digits, unshifted, types digits in votes, amounts and numbers.
session lisiere
keys g4 BackTab BackTab BackTab BackTab BackTab x Down Enter
type à"'é&
find 03421
keys Enter
find doigts notés
find écart 3
# An amount and a quantity in a form.
keys g4 Tab Down m Tab Tab C-u
type &é(àà
find 12500
keys Tab
find Quantité                    12
keys BackTab BackTab
type é&
find véhiculeé&
