# What is found is worked out too; whoever writes a finding into the data would have it published as one.
PREFIX isn: <https://w3id.org/isnad/ontology#>

INSERT DATA { <https://w3id.org/isnad/kb/finding/made-up> a isn:Finding ; isn:findingKind isn:finding-contradiction ; isn:severity isn:severity-error }
