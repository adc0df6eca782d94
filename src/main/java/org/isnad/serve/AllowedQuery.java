package org.isnad.serve;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;

/** Refuses before it runs what a query may not do: call other servers, or functions that are not known. */
final class AllowedQuery {

    private AllowedQuery() {}

    static void check(Query query) {
        Op algebra = query.getQueryPattern() == null ? null : Algebra.compile(query);
        if (algebra != null)
            Walker.walk(algebra, new Patterns(), new Expressions());
    }

    private static final class Patterns extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw Refusal.of(403, "No federation", "This endpoint calls no other servers; ask " + (service.getService().isURI() ? "<" + service.getService() + ">" : "the other") + " yourself and join the results.");
        }
    }

    private static final class Expressions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Function && !FunctionRegistry.get().isRegistered(function.getFunctionIRI()))
                throw Refusal.of(400, "Unknown function", "There is no function <" + function.getFunctionIRI() + "> here.");
        }
    }
}
