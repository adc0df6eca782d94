# A stance whose identifier is not its coordinates.
PREFIX isn: <https://w3id.org/isnad/ontology#>

DELETE DATA { <https://w3id.org/isnad/kb/stance/bridge/southland/bridge-closure/overall/2031-05-03> isn:aspect isn:aspect-overall } ; INSERT DATA { <https://w3id.org/isnad/kb/stance/bridge/southland/bridge-closure/overall/2031-05-03> isn:aspect isn:aspect-conduct }
