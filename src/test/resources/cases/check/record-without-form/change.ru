# Without its form nobody can find the rows of a table.
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX record: <https://w3id.org/isnad/kb/record/>

DELETE WHERE { record:tally dcterms:format ?form }
