# A bound that is a node.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>

DELETE { ?p isn:latest ?x } INSERT { ?p isn:latest entity:northland } WHERE { VALUES ?p { <https://w3id.org/isnad/kb/period/2031-05-03> } ?p isn:latest ?x }
