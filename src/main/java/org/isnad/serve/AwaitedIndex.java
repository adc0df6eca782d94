package org.isnad.serve;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import org.apache.jena.query.text.TextIndex;

/** A search index that is still being filled: who searches waits until it is whole, since a part would give a wrong answer. */
final class AwaitedIndex {

    private AwaitedIndex() {}

    static TextIndex of(Later<TextIndex> index) {
        return (TextIndex) Proxy.newProxyInstance(TextIndex.class.getClassLoader(), new Class<?>[] {TextIndex.class}, (proxy, method, arguments) -> {
            try {
                return method.invoke(index.get(), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
