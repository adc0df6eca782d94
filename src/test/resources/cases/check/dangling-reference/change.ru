# An identifier that nothing describes.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX event: <https://w3id.org/isnad/kb/event/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>

INSERT DATA { event:closure isn:participant entity:eastland }
