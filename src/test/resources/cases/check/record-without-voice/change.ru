# A record speaks in a voice of its own.
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX record: <https://w3id.org/isnad/kb/record/>

DELETE WHERE { record:tally isn:rootVoice ?voice }
