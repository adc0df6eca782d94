# A claim whose anchor is not what it was derived from.
PREFIX anchor: <https://w3id.org/isnad/kb/anchor/bridge.>
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE DATA { claim:dam prov:wasDerivedFrom anchor:123-166 } ; INSERT DATA { claim:dam prov:wasDerivedFrom anchor:0-48 }
