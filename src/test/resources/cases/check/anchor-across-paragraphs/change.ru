# A paragraph begins in the midst of a passage.
PREFIX article: <https://w3id.org/isnad/kb/article/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { article:bridge isn:paragraphStart "49"^^xsd:nonNegativeInteger } ;
INSERT DATA { article:bridge isn:paragraphStart "50"^^xsd:nonNegativeInteger }
