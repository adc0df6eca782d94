# Two things of the data are said to be one: reasoners would merge them, the checker would not.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX stance: <https://w3id.org/isnad/kb/stance/bridge/>

INSERT DATA { entity:southland owl:sameAs entity:northland }
