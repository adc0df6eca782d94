# So does what a period overlaps.
PREFIX isn: <https://w3id.org/isnad/ontology#>
PREFIX period: <https://w3id.org/isnad/kb/period/>

INSERT DATA { period:2031-05-03 isn:overlaps period:2031-06-01 }
