# A property that the ontology lacks.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>

INSERT DATA { claim:closure isn:certainly true }
