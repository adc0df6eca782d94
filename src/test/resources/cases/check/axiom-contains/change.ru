# What a period contains follows from its bounds; stated otherwise, reasoners would find what the program's checker does not.
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX period: <https://w3id.org/isnad/kb/period/>

INSERT DATA { period:2031-05-03 isn:contains period:2031-06-01 }
