# A voice that nobody passes on.
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX voice: <https://w3id.org/isnad/kb/voice/>

DELETE DATA { voice:bridge.southland-newspaper isn:reportedIn voice:bridge }
