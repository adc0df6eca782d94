# A text of more code points than any.
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE { ?a isn:length ?l } INSERT { ?a isn:length "99999999999"^^xsd:nonNegativeInteger } WHERE { ?a isn:length ?l }
