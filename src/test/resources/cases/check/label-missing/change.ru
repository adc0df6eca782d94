# A claim without an Arabic label.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { claim:closure rdfs:label "أغلقت نورثلاند جسر النهر"@ar }
