# A denial with a stance.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>

DELETE DATA { claim:rejection isn:negated false } ; INSERT DATA { claim:rejection isn:negated true }
