# A paragraph begins where the text has ended.
PREFIX article: <https://w3id.org/isnad/kb/article/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { article:bridge isn:paragraphStart "167"^^xsd:nonNegativeInteger }
