# An event kind that the ontology lacks.
PREFIX event: <https://w3id.org/isnad/kb/event/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>

DELETE DATA { event:closure isn:eventKind isn:event-coerce } ; INSERT DATA { event:closure isn:eventKind isn:event-close }
