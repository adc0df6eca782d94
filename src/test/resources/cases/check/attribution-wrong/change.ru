# A claim attributed to another than its speaker.
PREFIX claim: <https://w3id.org/isnad/kb/claim/bridge.>
PREFIX entity: <https://w3id.org/isnad/kb/entity/>
PREFIX prov: <http://www.w3.org/ns/prov#>

DELETE DATA { claim:dam prov:wasAttributedTo entity:southland-newspaper } ; INSERT DATA { claim:dam prov:wasAttributedTo entity:northland }
