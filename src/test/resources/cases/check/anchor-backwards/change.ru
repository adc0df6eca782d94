# A passage that ends before it starts.
PREFIX anchor: <https://w3id.org/isnad/kb/anchor/bridge.>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE { ?s oa:start ?n } INSERT { ?s oa:start "60"^^xsd:nonNegativeInteger } WHERE { anchor:0-48 oa:hasSelector ?s . ?s oa:start ?n }
