package org.isnad.pages;

import java.util.Map;

import org.isnad.represent.Format;
import org.isnad.represent.Representation;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Writes pages with the templates. */
final class Rendering {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.isnad.pages.jte");

    private Rendering() {}

    static Representation html(Page page) {
        StringOutput out = new StringOutput(16 << 10);
        TEMPLATES.render("page.jte", page, out);
        return Representation.of(Format.HTML.contentType(), out.toString());
    }

    static Representation svg(Drawing drawing) {
        StringOutput out = new StringOutput(16 << 10);
        TEMPLATES.render("matrixdrawing.jte", drawing, out);
        return Representation.of("image/svg+xml", out.toString());
    }

    /** The page that says why there is none, which is in both languages, since nothing more is known of who asks. */
    static Representation problem(int status, String title, String detail) {
        StringOutput out = new StringOutput();
        Texts arabic = Texts.ofProblems();
        TEMPLATES.render("problem.jte", Map.of("status", status, "title", title, "detail", detail, "arabic", arabic.find("title." + status).orElse(""), "advice",
                arabic.find("advice." + status).orElse("")), out);
        return Representation.of(Format.HTML.contentType(), out.toString());
    }
}
