# An axiom in a file of data.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX stance: <https://w3id.org/isnad/kb/stance/bridge/>

INSERT DATA { entity:southland rdfs:subClassOf entity:northland }
