package org.isnad.serve;

import java.util.List;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.isnad.site.Sharing;

/** Puts the fields of {@link Sharing} on answers, encoded once. */
final class Cors {

    private static final List<HttpField> SHARED = Sharing.fields().entrySet().stream()
            .<HttpField>map(field -> new PreEncodedHttpField(field.getKey(), field.getValue())).toList();

    private Cors() {}

    static void allow(HttpFields.Mutable headers) {
        SHARED.forEach(headers::put);
    }

    static void preflight(HttpFields.Mutable headers, String methods) {
        Sharing.preflight(methods).forEach(headers::put);
    }
}
