package org.isnad.serve;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import org.isnad.represent.Negotiator;
import org.isnad.represent.Representation;
import org.isnad.site.Answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends what became of a query: its result, with a validator and compressed if wanted, or why there is none. */
final class QueryAnswers {

    /** What a client still sends is read, within reason, lest the connection breaks before it reads why it was refused; in bytes. */
    private static final int MOST_UNREAD = 1 << 20;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final AnswerPages pages;

    QueryAnswers(HttpServletRequest request, HttpServletResponse response, AnswerPages pages) {
        this.request = request;
        this.response = response;
        this.pages = pages;
    }

    void send(Representation result, QueryRequest asked) throws IOException {
        boolean compressed = result.isCompressible() && Negotiator.acceptsCoding("gzip", Collections.list(request.getHeaders("Accept-Encoding")));
        String etag = compressed ? result.compressedEtag() : result.etag();
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (asked.type() == ResultType.HTML)
            AnswerPages.headers(asked.language()).forEach(response::setHeader);
        response.setHeader("ETag", etag);
        if (Conditions.namesWeakly(List.of(String.join(",", Collections.list(request.getHeaders("If-None-Match"))).split("\\s*,\\s*")), etag)) {
            response.setStatus(304);
            return;
        }
        if (compressed)
            response.setHeader("Content-Encoding", "gzip");
        write(200, result.contentType(), compressed ? result.compressed() : result.bytes());
    }

    void refuse(Refusal refusal) throws IOException {
        Answer.Nothing answer = QueryRequest.page(request).map(language -> pages.refusal(request.getParameter("query"), refusal, language))
                .orElseGet(() -> pages.problem(refusal, QueryRequest.client(request)));
        answer.headers().forEach(response::setHeader);
        if (refusal.retryAfter() > 0)
            response.setHeader("Retry-After", Integer.toString(refusal.retryAfter()));
        request.getInputStream().readNBytes(MOST_UNREAD);
        write(refusal.status(), answer.body().contentType(), answer.body().bytes());
    }

    private void write(int status, String contentType, byte[] body) throws IOException {
        response.setStatus(status);
        response.setHeader("Content-Type", contentType);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD"))
            response.getOutputStream().write(body);
    }
}
