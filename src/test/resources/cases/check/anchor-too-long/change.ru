# A passage of more than 260 characters is not the shortest.
PREFIX anchor: <https://w3id.org/isnad/kb/anchor/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE { ?a isn:length ?l } INSERT { ?a isn:length "400"^^xsd:nonNegativeInteger } WHERE { ?a isn:length ?l } ;
DELETE { ?s oa:end ?n } INSERT { ?s oa:end "300"^^xsd:nonNegativeInteger } WHERE { anchor:0-48 oa:hasSelector ?s . ?s oa:end ?n } ;
DELETE { ?a isn:paragraphStart ?p } WHERE { ?a isn:paragraphStart ?p }
