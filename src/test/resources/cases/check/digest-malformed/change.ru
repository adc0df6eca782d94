# A digest that is none.
PREFIX anchor: <https://w3id.org/isnad/kb/anchor/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE { anchor:0-48 isn:digest ?d } INSERT { anchor:0-48 isn:digest "sha256:1234"^^xsd:anyURI } WHERE { anchor:0-48 isn:digest ?d }
