# A class that the ontology lacks.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>

INSERT DATA { entity:northland a isn:Country }
