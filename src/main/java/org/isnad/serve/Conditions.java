package org.isnad.serve;

import java.util.List;

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
        if (asked.contains(HttpHeader.IF_MATCH) ? !names(asked.getCSV(HttpHeader.IF_MATCH, true), etag) : isChangedSince(HttpHeader.IF_UNMODIFIED_SINCE, false))
            return 412;
        boolean isWanted = asked.contains(HttpHeader.IF_NONE_MATCH) ? !namesWeakly(asked.getCSV(HttpHeader.IF_NONE_MATCH, true), etag) : isChangedSince(HttpHeader.IF_MODIFIED_SINCE, true);
        return isWanted ? 200 : 304;
    }

    /** Whether tags name one, compared weakly as {@code If-None-Match} has it; the tags here are strong ones. */
    static boolean namesWeakly(List<String> tags, String etag) {
        return names(tags, etag) || tags.contains("W/" + etag);
    }

    private static boolean names(List<String> tags, String etag) {
        return tags.contains("*") || tags.contains(etag);
    }

    private boolean isChangedSince(HttpHeader field, boolean otherwise) {
        String since = asked.get(field);
        return since == null ? otherwise : Dates.parse(since).map(document.modified()::isAfter).orElse(otherwise);
    }
}
