# A link that is no address.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { entity:northland rdfs:seeAlso <urn:a> }
