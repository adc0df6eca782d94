# Support and opposition in one stance of a coherent voice.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>

INSERT DATA { claim:closure isn:expressesSupport <https://w3id.org/isnad/kb/stance/bridge/southland/bridge-closure/overall/2031-05-03> }
