# A place where an actor is due.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX event: <https://w3id.org/isnad/kb/event/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { entity:river a isn:Place ; rdfs:label "The river"@en , "النهر"@ar . event:closure isn:agent entity:river }
