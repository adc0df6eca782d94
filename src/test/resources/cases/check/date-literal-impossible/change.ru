# A bound that no calendar has.
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE { ?p isn:latest ?x } INSERT { ?p isn:latest "2031-05-33T00:00:00Z"^^xsd:dateTime } WHERE { ?p isn:latest ?x }
