package org.isnad.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The page at the server's root, which says what is here and how to ask it. */
final class HomePage implements Filter {

    private final byte[] page;

    HomePage() {
        try (InputStream in = HomePage.class.getResourceAsStream("home.html")) {
            page = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own page", e);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean isHome = "/".equals(http.getRequestURI()) && http.getQueryString() == null
                && (http.getMethod().equals("GET") || http.getMethod().equals("HEAD"));
        if (!isHome) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setContentType("text/html;charset=utf-8");
        answer.setContentLength(page.length);
        answer.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        if (http.getMethod().equals("GET"))
            answer.getOutputStream().write(page);
    }
}
