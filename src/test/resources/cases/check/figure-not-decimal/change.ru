# A number written as text.
PREFIX isn: <https://w3id.org/isnad/ontology#>

DELETE { ?f isn:value ?v } INSERT { ?f isn:value "20 million" } WHERE { ?f isn:value ?v }
