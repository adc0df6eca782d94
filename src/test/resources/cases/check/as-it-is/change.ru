# Nothing changed: nothing found.

INSERT DATA {}
