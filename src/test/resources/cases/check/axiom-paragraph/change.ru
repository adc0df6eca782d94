# The paragraph of a passage follows from its position.
PREFIX anchor: <https://w3id.org/isnad/kb/anchor/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>

INSERT DATA { anchor:49-79 isn:paragraph 2 }
