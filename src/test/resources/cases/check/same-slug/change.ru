# A topic and an entity whose identifiers end alike.
PREFIX event: <https://w3id.org/isnad/kb/event/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA {
  <https://w3id.org/isnad/kb/topic/northland> a isn:Topic ; rdfs:label "The idea of Northland"@en , "فكرة نورثلاند"@ar .
  event:closure isn:about <https://w3id.org/isnad/kb/topic/northland>
}
