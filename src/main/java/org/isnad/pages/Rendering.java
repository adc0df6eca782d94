package org.isnad.pages;

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

    static Representation problem(Page.Problem problem) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("problem.jte", problem, out);
        return Representation.of(Format.HTML.contentType(), out.toString());
    }
}
