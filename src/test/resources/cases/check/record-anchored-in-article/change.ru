# A claim of the record is anchored in what the article says.
PREFIX anchor: <https://w3id.org/isnad/kb/anchor/>
PREFIX claim: <https://w3id.org/isnad/kb/claim/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX prov: <http://www.w3.org/ns/prov#>

INSERT DATA { claim:tally.northland-on-c-res-7 isn:anchor anchor:bridge.0-48 ; prov:wasDerivedFrom anchor:bridge.0-48 }
