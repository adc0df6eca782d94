# For whom a stance counts follows from groups and offices.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>

INSERT DATA { <https://w3id.org/isnad/kb/stance/bridge/southland/bridge-closure/overall/2031-05-03> isn:countsFor entity:northland }
