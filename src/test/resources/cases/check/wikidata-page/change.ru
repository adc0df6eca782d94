# A link to a page of Wikidata rather than to the item.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>

INSERT DATA { entity:northland owl:sameAs <https://www.wikidata.org/wiki/Q42> }
