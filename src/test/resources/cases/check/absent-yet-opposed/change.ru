# Staying away is no stance.
PREFIX claim: <https://w3id.org/isnad/kb/claim/>
PREFIX isn: <https://w3id.org/isnad/ontology#>

DELETE DATA { claim:tally.northland-on-c-res-7 isn:negated false } ; INSERT DATA { claim:tally.northland-on-c-res-7 isn:negated true }
