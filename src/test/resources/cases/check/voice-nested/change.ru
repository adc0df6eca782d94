# A voice told by a voice told by the text.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX voice: <https://w3id.org/isnad/kb/voice/>

INSERT DATA { voice:bridge.southland-newspaper.northland a isn:Voice ; rdfs:label "Northland, as the newspaper tells it"@en , "نورثلاند كما ترويها الصحيفة"@ar ;
  isn:heldBy entity:northland ; isn:reportedIn voice:bridge.southland-newspaper }
