# A stance that is only underspecified.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>

DELETE DATA { claim:rejection isn:certainty isn:certainty-certain } ; INSERT DATA { claim:rejection isn:certainty isn:certainty-underspecified }
