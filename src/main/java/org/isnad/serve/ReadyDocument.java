package org.isnad.serve;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.isnad.represent.Representation;
import org.isnad.site.Document;

/** The fields of a document, encoded once for all requests. */
final class ReadyDocument {

    private final List<HttpField> plain;
    private final List<HttpField> compressed;

    ReadyDocument(Document document) {
        Representation representation = document.representation();
        List<HttpField> common = new ArrayList<>();
        common.add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, representation.contentType()));
        common.add(new PreEncodedHttpField(HttpHeader.LAST_MODIFIED, document.lastModified()));
        document.headers().forEach((name, value) -> common.add(new PreEncodedHttpField(name, value)));
        plain = with(common, new PreEncodedHttpField(HttpHeader.ETAG, representation.etag()));
        compressed = with(with(common, new PreEncodedHttpField(HttpHeader.ETAG, representation.compressedEtag())),
                new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip"));
    }

    List<HttpField> fields(boolean inGzip) {
        return inGzip ? compressed : plain;
    }

    private static List<HttpField> with(List<HttpField> fields, HttpField field) {
        List<HttpField> all = new ArrayList<>(fields);
        all.add(field);
        return all;
    }
}
