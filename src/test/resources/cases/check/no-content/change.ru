# A claim that says nothing.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX event: <https://w3id.org/isnad/kb/event/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>

DELETE DATA { claim:closure isn:content event:closure }
