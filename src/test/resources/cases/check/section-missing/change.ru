# A claim of an article that stands nowhere in it.
PREFIX claim: <https://w3id.org/isnad/kb/claim/>
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX section: <https://w3id.org/isnad/kb/section/bridge.>

DELETE DATA { claim:bridge.closure isn:inSection section:all }
