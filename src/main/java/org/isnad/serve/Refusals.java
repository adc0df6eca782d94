package org.isnad.serve;

import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.isnad.site.Answer;
import org.isnad.site.Problems;
import org.isnad.vocab.Base;

/** What is said of a request that never reached the site, such as one that is no proper HTTP: the status and its name, never a trace. */
final class Refusals implements Request.Handler {

    private final Problems problems;

    Refusals(Base base) {
        this.problems = new Problems(base);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Answer.Nothing answer = problems.refusal(status, HttpStatus.getMessage(status), "The request was not answered; check it.", SiteAnswers.client(request));
        Cors.allow(response.getHeaders());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.body().contentType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().bytes().length);
        response.write(true, request.getMethod().equals("HEAD") ? null : ByteBuffer.wrap(answer.body().bytes()), callback);
        return true;
    }
}
