# What the newspaper says, in the mouth of the text.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX event: <https://w3id.org/isnad/kb/event/bridge.>
PREFIX isn: <https://w3id.org/isnad/ontology#>

INSERT DATA { claim:closure isn:content event:dam }
