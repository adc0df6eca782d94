# From one day to another.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX event: <https://w3id.org/isnad/kb/event/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX period: <https://w3id.org/isnad/kb/period/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE WHERE { period:2031-05-03 ?p ?o } ;
DELETE { ?s ?p period:2031-05-03 } INSERT { ?s ?p period:2031-05-03--2031-05-05 } WHERE { ?s ?p period:2031-05-03 } ;
DELETE WHERE { claim:rejection ?p ?o } ; DELETE WHERE { <https://w3id.org/isnad/kb/stance/bridge/southland/bridge-closure/overall/2031-05-03> ?p ?o } ; DELETE WHERE { ?x oa:hasSelector ?y . ?y oa:start "49"^^xsd:nonNegativeInteger ; ?p ?o . ?x ?q ?r } ;
INSERT DATA { event:closure isn:recipient entity:southland . period:2031-05-03--2031-05-05 a isn:Period ; rdfs:label "then"@en , "حينها"@ar ; isn:edtf "2031-05-03/2031-05-05" ; isn:earliest "2031-05-03T00:00:00Z"^^xsd:dateTime ; isn:latest "2031-05-05T23:59:59Z"^^xsd:dateTime }
