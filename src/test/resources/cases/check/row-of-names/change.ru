# The first row names the columns and holds no vote.
PREFIX anchor: <https://w3id.org/isnad/kb/anchor/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

DELETE { ?position rdf:value ?row } INSERT { ?position rdf:value "row=1" } WHERE { anchor:tally.row-2 oa:hasSelector ?position . ?position rdf:value ?row }
