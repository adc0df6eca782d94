# A voice that passes itself on.
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX voice: <https://w3id.org/isnad/kb/voice/>

DELETE DATA { voice:bridge.southland-newspaper isn:reportedIn voice:bridge } ; INSERT DATA { voice:bridge.southland-newspaper isn:reportedIn voice:bridge.southland-newspaper }
