# A stance is contested by what claims state, not because somebody says so.
PREFIX isn: <https://w3id.org/isnad/ontology#>

INSERT DATA { <https://w3id.org/isnad/kb/stance/bridge/southland/bridge-closure/overall/2031-05-03> a isn:Contested }
