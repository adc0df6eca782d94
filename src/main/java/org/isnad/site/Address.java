package org.isnad.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.isnad.represent.Format;

/**
 * An address taken apart.
 *
 * @param thing the path of the thing, below the base
 * @param page which page of incoming links, from 1
 * @param view which view of it
 * @param format in which format; empty if that is to be negotiated
 */
record Address(String thing, int page, View view, Optional<Format> format) {

    private static final Pattern LINKS = Pattern.compile("(.+)/links/([1-9][0-9]{0,5})");
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._~:@!$&'()*+,;=-]+(/[A-Za-z0-9._~:@!$&'()*+,;=-]+)*");

    /** The start of the addresses of nanopublications, which are documents in one view only. */
    static final String NANOPUBLICATIONS = "np/";

    /** Whether a path can be an address at all: non-empty segments of ASCII, none of them a step up. */
    static boolean isWellFormed(String path) {
        return path.length() <= 1024 && WELL_FORMED.matcher(path).matches() && !path.matches("(.*/)?\\.\\.?(/.*)?");
    }

    /** The parts of a path: the ending names the format, what stands before it the view. */
    static Address parse(String path) {
        int dot = path.lastIndexOf('.');
        Optional<Format> format = dot < 0 ? Optional.empty() : Format.withExtension(path.substring(dot + 1));
        String rest = format.isPresent() ? path.substring(0, dot) : path;
        if (rest.startsWith(NANOPUBLICATIONS))
            return new Address(rest, 1, View.NANOPUBLICATION, format);
        View view = format.isPresent() ? View.atEndOf(rest) : View.DESCRIPTION;
        rest = rest.substring(0, rest.length() - view.infix().length());
        Matcher links = LINKS.matcher(rest);
        return links.matches()
                ? new Address(links.group(1), Integer.parseInt(links.group(2)), view, format)
                : new Address(rest, 1, view, format);
    }

    Address in(View other, Format given) {
        return new Address(thing, page, other, Optional.of(given));
    }

    /** The same in any format and view. */
    Address untyped() {
        return new Address(thing, page, View.DESCRIPTION, Optional.empty());
    }

    /** The path of this address. */
    String path() {
        String infix = thing.startsWith(NANOPUBLICATIONS) ? "" : view.infix();
        String links = page == 1 ? "" : "/links/" + page;
        return thing + links + format.map(given -> infix + "." + given.extension()).orElse("");
    }
}
