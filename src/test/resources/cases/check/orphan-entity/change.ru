# An entity that no claim names.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { entity:eastland a isn:State ; rdfs:label "Eastland"@en , "إيستلاند"@ar }
