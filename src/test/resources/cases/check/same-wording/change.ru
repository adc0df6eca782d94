# Two claims worded alike.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { claim:rejection rdfs:label "Southland is against the shutting"@en } ; INSERT DATA { claim:rejection rdfs:label "Northland shuts the bridge over the river"@en }
