# Two entities that are one item.
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>

INSERT DATA { entity:northland owl:sameAs <http://www.wikidata.org/entity/Q42> . entity:southland owl:sameAs <http://www.wikidata.org/entity/Q42> }
