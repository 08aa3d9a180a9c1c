# Whatever is typed comes back as it was, and harms neither terminal, spreadsheet nor JSON.
$ catalyse new x.catalyse >/dev/null
$ catalyse add x.catalyse organisation kind=ACI name='=cmd()'
| ORG-1
$ catalyse add x.catalyse organisation kind=ACI name="'; DROP TABLE organisation; --"
| ORG-2
$ catalyse add x.catalyse organisation kind=ACI name='<script>alert("1")</script>'
| ORG-3
$ catalyse add x.catalyse organisation kind=ACI name="$(printf 'red \033[31m bell \a')"
| ORG-4
$ catalyse add x.catalyse organisation kind=ACI name="$(printf 'right \342\200\256 left')"
| ORG-5
$ catalyse add x.catalyse organisation kind=ACI name="$(printf 'bad \377 byte')"
! catalyse: Name: 'bad � byte' is not valid UTF-8 text
? 65
$ catalyse add x.catalyse organisation kind=ACI name="$(printf 'two\nlines')"
| ORG-6
$ catalyse add x.catalyse organisation kind=ACI name="$(head -c 100000 /dev/zero | tr '\0' x)"
! catalyse: Name: at most 160 characters are kept, there are 100000
? 65
$ catalyse list x.catalyse organisation --format csv | cut -d, -f1-3
| ref,name,kind
| ORG-2,"'; DROP TABLE organisation; --",ACI
| ORG-3,"<script>alert(""1"")</script>",ACI
| ORG-1,'=cmd(),ACI
| ORG-4,red [31m bell,ACI
| ORG-5,right  left,ACI
| ORG-6,two lines,ACI
$ catalyse list x.catalyse organisation --format jsonl | sed 's,.*"name":,,'
| "'; DROP TABLE organisation; --","kind":"ACI","mecenat_eligible":"to_check","state":"prospect"}
| "<script>alert(\"1\")</script>","kind":"ACI","mecenat_eligible":"to_check","state":"prospect"}
| "=cmd()","kind":"ACI","mecenat_eligible":"to_check","state":"prospect"}
| "red [31m bell","kind":"ACI","mecenat_eligible":"to_check","state":"prospect"}
| "right  left","kind":"ACI","mecenat_eligible":"to_check","state":"prospect"}
| "two lines","kind":"ACI","mecenat_eligible":"to_check","state":"prospect"}
$ catalyse list x.catalyse organisation
| ref    Name                            Kind                       Département  Municipality  Activity (French)  State
| ORG-2  '; DROP TABLE organisation; --  Work-integration workshop                                                prospect
| ORG-3  <script>alert("1")</script>     Work-integration workshop                                                prospect
| ORG-1  =cmd()                          Work-integration workshop                                                prospect
| ORG-4  red [31m bell                   Work-integration workshop                                                prospect
| ORG-5  right  left                     Work-integration workshop                                                prospect
| ORG-6  two lines                       Work-integration workshop                                                prospect
$ catalyse list x.catalyse organisation --where "name~'; DROP"  --format csv | cut -d, -f1,2
| ref,name
| ORG-2,"'; DROP TABLE organisation; --"
$ catalyse list x.catalyse "$(printf 'organi\033[31m')"
! catalyse: there is no entity 'organi�[31m': see 'catalyse list --help'
? 64
$ catalyse add x.catalyse organisation "$(printf 'na\033[31mme=x')"
! catalyse: Organisation has no field 'na�[31mme': 'catalyse list --help organisation' names them
? 64
$ catalyse next "$(printf '\033[31mred')"
! catalyse: '�[31mred' does not exist; make a programme with 'catalyse new �[31mred'
? 66
