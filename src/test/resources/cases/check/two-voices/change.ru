# A claim in two voices.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX voice: <https://w3id.org/isnad/kb/voice/>

INSERT DATA { claim:closure isn:voice voice:bridge.southland-newspaper }
