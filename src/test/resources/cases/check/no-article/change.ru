# Entities alone are not enough to serve.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE WHERE { ?s ?p ?o } ; INSERT DATA { entity:northland a isn:State ; rdfs:label "Northland"@en , "نورثلاند"@ar }
