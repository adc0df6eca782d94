# A row where a passage should be.
PREFIX anchor: <https://w3id.org/isnad/kb/anchor/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

DELETE { anchor:bridge.0-48 oa:hasSelector ?position . ?position ?p ?o } INSERT { anchor:bridge.0-48 oa:hasSelector <https://w3id.org/isnad/kb/anchor/bridge.0-48#position> . <https://w3id.org/isnad/kb/anchor/bridge.0-48#position> a oa:FragmentSelector ; dcterms:conformsTo <http://tools.ietf.org/rfc/rfc7111> ; rdf:value "row=2" } WHERE { anchor:bridge.0-48 oa:hasSelector ?position . ?position ?p ?o }
