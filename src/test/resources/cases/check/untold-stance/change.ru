# A kind of stance that no claim states.
PREFIX isn: <https://w3id.org/isnad/ontology#>

INSERT DATA { <https://w3id.org/isnad/kb/stance/bridge/southland/bridge-closure/overall/2031-05-03> a isn:Support }
