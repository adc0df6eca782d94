package org.isnad.serve;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sys.JenaSystem;

/**
 * Keeps queries to the functions that are registered, and to this process. Jena by itself loads any class on the class path that
 * a query names with {@code java:}, and sends requests to the servers named by {@code SERVICE}.
 */
final class KnownFunctions {

    /** Of the properties that Jena computes only this is documented; the others would make triples that are not there. */
    private static final String SEARCH = "http://jena.apache.org/text#";

    private KnownFunctions() {}

    /** Holds for every query of this process from now on. */
    static void only() {
        JenaSystem.init();
        Functions functions = new Functions();
        FunctionRegistry all = FunctionRegistry.get();
        all.keys().forEachRemaining(uri -> functions.put(uri, all.get(uri)));
        FunctionRegistry.set(ARQ.getContext(), functions);
        PropertyFunctions properties = new PropertyFunctions();
        PropertyFunctionRegistry allProperties = PropertyFunctionRegistry.get();
        allProperties.keys().forEachRemaining(uri -> {
            if (uri.startsWith(SEARCH))
                properties.put(uri, allProperties.get(uri));
        });
        PropertyFunctionRegistry.set(ARQ.getContext(), properties);
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    }

    private static final class Functions extends FunctionRegistry {
        @Override
        public FunctionFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        @Override
        public boolean manages(String uri) {
            return isRegistered(uri);
        }

        @Override
        public PropertyFunctionFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }
}
