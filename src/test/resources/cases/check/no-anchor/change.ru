# A claim without an anchor.
PREFIX anchor: <https://w3id.org/isnad/kb/anchor/bridge.>
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE DATA { claim:closure isn:anchor anchor:0-48 ; prov:wasDerivedFrom anchor:0-48 }
