# A report is described as one.
PREFIX claim: <https://w3id.org/isnad/kb/claim/>
PREFIX prov: <http://www.w3.org/ns/prov#>

INSERT DATA { claim:tally.northland-on-c-res-7 prov:hadPrimarySource <https://example.org/a-report> }
