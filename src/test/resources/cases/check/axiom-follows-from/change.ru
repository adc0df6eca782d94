# What follows from a stance is worked out, not stated.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX stance: <https://w3id.org/isnad/kb/stance/bridge/>

INSERT DATA { <https://w3id.org/isnad/kb/stance/bridge/southland/bridge-closure/overall/2031-05-03> isn:followsFrom <https://w3id.org/isnad/kb/stance/bridge/southland/bridge-closure/overall/2031-05-03> }
