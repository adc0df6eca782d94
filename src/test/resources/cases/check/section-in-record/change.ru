# A record has no sections, so its claims stand in none.
PREFIX claim: <https://w3id.org/isnad/kb/claim/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX section: <https://w3id.org/isnad/kb/section/bridge.>

INSERT DATA { claim:tally.northland-on-c-res-7 isn:inSection section:all }
