# A decision is about a thing, not about what is said of it.
PREFIX claim: <https://w3id.org/isnad/kb/claim/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX topic: <https://w3id.org/isnad/kb/topic/>

INSERT DATA { topic:c-res-7 isn:decides claim:bridge.closure }
