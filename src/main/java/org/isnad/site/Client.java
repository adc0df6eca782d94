package org.isnad.site;

import java.util.List;

import org.isnad.pages.Language;

/**
 * To whom an answer is given.
 *
 * @param accept the values of the {@code Accept} fields
 * @param language the language of pages for this client
 */
public record Client(List<String> accept, Language language) {

    private static final String ARABIC_PAGE = Language.ARABIC.infix() + ".html";

    /**
     * The client that asks for a path: an Arabic page is asked for in Arabic, all else in the language that is preferred.
     *
     * @param languages the values of the {@code Accept-Language} fields
     */
    public static Client of(String path, List<String> accept, List<String> languages) {
        return new Client(accept, path.endsWith(ARABIC_PAGE) ? Language.ARABIC : Language.preferred(languages));
    }
}
