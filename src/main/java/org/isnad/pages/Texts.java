package org.isnad.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.isnad.config.Resources;

/** The words of the pages themselves, as {@code texts_en.properties} and {@code texts_ar.properties} have them. Public for the templates. */
public final class Texts {

    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    private static final Texts PROBLEMS = new Texts(read("problems_ar.properties"));

    static {
        for (Language language : Language.values())
            ALL.put(language, new Texts(read("texts_" + language.tag() + ".properties")));
    }

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** What pages that say why there is none say in Arabic, by the HTTP status. */
    static Texts ofProblems() {
        return PROBLEMS;
    }

    /** The words in a language. */
    public static Texts in(Language language) {
        return ALL.get(language);
    }

    /**
     * The words with a key.
     *
     * @param values what takes the place of <code>{0}</code>, <code>{1}</code>, …
     */
    public String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    /** The words with a key, if there are any. */
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    private static ResourceBundle read(String name) {
        try (Reader in = new InputStreamReader(new ByteArrayInputStream(Resources.bytes(Texts.class, name)), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + name, e);
        }
    }
}
