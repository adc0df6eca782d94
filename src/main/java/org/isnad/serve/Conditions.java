package org.isnad.serve;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.isnad.site.Dates;
import org.isnad.site.Document;

/** What a client makes its wish depend on (RFC 9110, section 13). */
final class Conditions {

    private final HttpFields asked;
    private final Document document;
    private final String etag;

    /**
     * The conditions of a request.
     *
     * @param document what it would be given
     * @param etag the entity tag of the representation that it would be given
     */
    Conditions(HttpFields asked, Document document, String etag) {
        this.asked = asked;
        this.document = document;
        this.etag = etag;
    }

    /** 200, 304 or 412, in the order of section 13.2.2: a tag decides where one is given, else the date; one that cannot be read is no condition. */
    int status() {
        if (asked.contains(HttpHeader.IF_MATCH) ? !names(HttpHeader.IF_MATCH) : isChangedSince(HttpHeader.IF_UNMODIFIED_SINCE, false))
            return 412;
        boolean isWanted = asked.contains(HttpHeader.IF_NONE_MATCH) ? !names(HttpHeader.IF_NONE_MATCH) : isChangedSince(HttpHeader.IF_MODIFIED_SINCE, true);
        return isWanted ? 200 : 304;
    }

    /** Tags are compared strongly for {@code If-Match}, weakly for {@code If-None-Match}; the tags here are strong ones. */
    private boolean names(HttpHeader field) {
        String weak = field == HttpHeader.IF_NONE_MATCH ? "W/" + etag : etag;
        return asked.getCSV(field, true).stream().anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals(weak));
    }

    private boolean isChangedSince(HttpHeader field, boolean otherwise) {
        String since = asked.get(field);
        return since == null ? otherwise : Dates.parse(since).map(document.modified()::isAfter).orElse(otherwise);
    }
}
