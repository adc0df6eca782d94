package org.isnad.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The files that the program brings along in its jar, beside the classes that use them. */
public final class Resources {

    private Resources() {}

    /** The content of a file beside a class. */
    public static byte[] bytes(Class<?> user, String name) {
        try (InputStream in = user.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + name, e);
        }
    }

    /** The query in a file beside a class. */
    public static Query query(Class<?> user, String name) {
        return QueryFactory.create(new String(bytes(user, name), StandardCharsets.UTF_8));
    }
}
