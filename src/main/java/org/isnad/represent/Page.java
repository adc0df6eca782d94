package org.isnad.represent;

import java.util.List;
import java.util.Optional;

/**
 * What a page about a thing shows. Public for the templates.
 *
 * @param thing the identifier of the thing
 * @param title the thing's name in English, or the end of its identifier
 * @param titleAr the thing's name in Arabic, if it has one
 * @param formats where else the description can be had
 * @param blocks the described nodes, the thing first
 * @param data the description for search engines, in JSON-LD, safe to stand in a page
 * @param previous the address of the page of links before this one
 * @param next the address of the page of links after this one
 * @param state the release whose state is shown; empty for the present state
 */
public record Page(String thing, String title, Optional<String> titleAr, List<Link> formats, List<Block> blocks, String data,
        Optional<String> previous, Optional<String> next, Optional<String> state) {

    /** A named address. */
    public record Link(String text, String href) {}

    /** A described node: its anchor on the page, its name, and its statements. */
    public record Block(String id, Value node, List<Row> rows) {}

    /** The values of one property. */
    public record Row(Value property, List<Value> values) {}

    /**
     * A node as a person reads it.
     *
     * @param text the name, or the value
     * @param language the language of the text, empty if it has none
     * @param other the name in the other language, empty if there is none
     * @param href where it leads, empty if nowhere
     */
    public record Value(String text, String language, String other, String href) {

        /** The direction of the text. */
        public String direction() {
            return language.equals("ar") ? "rtl" : "ltr";
        }
    }
}
