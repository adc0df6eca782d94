# A newspaper may say of Southland what the note does not.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX period: <https://w3id.org/isnad/kb/period/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX voice: <https://w3id.org/isnad/kb/voice/>

INSERT DATA { claim:dam isn:expressesSupport <https://w3id.org/isnad/kb/stance/bridge.southland-newspaper/southland/bridge-closure/overall/2031-05-03> .
  <https://w3id.org/isnad/kb/stance/bridge.southland-newspaper/southland/bridge-closure/overall/2031-05-03> a isn:Stance ;
    rdfs:label "Southland on the closure, as the newspaper tells it"@en , "موقف ساوثلاند كما ترويه الصحيفة"@ar ;
    isn:voice voice:bridge.southland-newspaper ; isn:holder entity:southland ; isn:target entity:bridge-closure ;
    isn:aspect isn:aspect-overall ; isn:period period:2031-05-03 }
