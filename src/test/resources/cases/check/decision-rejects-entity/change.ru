# What a decision rejects is an entity.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX topic: <https://w3id.org/isnad/kb/topic/>

INSERT DATA { topic:c-res-7 isn:rejects entity:bridge-closure }
