package org.isnad.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.config.Resources;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.site.Answer;
import org.isnad.site.Client;
import org.isnad.site.Document;
import org.isnad.site.Edition;
import org.isnad.site.Inventory;
import org.isnad.site.Problems;
import org.isnad.site.Sharing;
import org.isnad.site.Site;
import org.isnad.vocab.Base;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A whole site as files. {@code site/} holds each document at its address, and compressed beside it where that is smaller; {@code answers/} what to say at each address besides:
 * the fields of its documents and what there is to choose from; {@code nginx/} a configuration for nginx, which chooses and answers as the server does.
 */
public final class SiteExport {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** The name of the file for an address that ends in a slash, such as that of the home page. */
    private static final String INDEX = "index";

    private final OutputFolder output;
    private final Set<String> written = new HashSet<>();
    private int documents;

    private SiteExport(OutputFolder output) {
        this.output = output;
    }

    /**
     * Writes a site.
     *
     * @param place where the folder will be once it is complete
     * @return how many documents were written
     */
    public static int write(Site site, Path place, OutputFolder output) {
        SiteExport export = new SiteExport(output);
        new Inventory(site).entries().forEach(export::add);
        export.configure(site.edition(), place.toAbsolutePath().normalize());
        return export.documents;
    }

    private void add(Inventory.Entry entry) {
        ObjectNode answers = JSON.objectNode();
        entry.documents().forEach((ending, document) -> {
            String path = ending.isEmpty() ? fileName(entry.path()) : entry.path() + "." + ending;
            if (written.add(path))
                put("site/" + path, document.representation());
            answers.withObject("/documents").set(ending, fields(document));
        });
        entry.views().forEach((infix, formats) -> answers.withObject("/views").set(infix, endings(formats)));
        if (entry.answer() instanceof Answer.Elsewhere elsewhere)
            answers.set("redirect", fields(elsewhere.headers()));
        else if (entry.answer() instanceof Answer.Found found && !entry.views().isEmpty())
            answers.put("vary", found.document().headers().get("Vary"));
        else if (entry.answer() instanceof Answer.Nothing nothing)
            answers.put("status", nothing.status()).set("fields", fields(nothing.headers()));
        entry.page().ifPresent(page -> answers.putObject("page").put("location", page.location()).set("fields", fields(page.headers())));
        entry.states().forEach(state -> answers.withArray("/states").addArray().add(state.issued().toEpochMilli()).add(state.path()));
        if (!entry.states().isEmpty())
            answers.set("gate", fields(entry.gate()));
        output.write("answers/" + fileName(entry.path()) + ".json", answers.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, Representation representation) {
        output.write(path, representation.bytes());
        if (representation.isCompressible())
            output.write(path + ".gz", representation.compressed());
        documents++;
    }

    private static ObjectNode fields(Document document) {
        Representation representation = document.representation();
        ObjectNode fields = JSON.objectNode().put("Content-Type", representation.contentType()).put("Last-Modified", document.lastModified());
        document.headers().forEach(fields::put);
        ObjectNode node = JSON.objectNode().put("etag", representation.etag()).put("modified", document.modified().toEpochMilli());
        if (representation.isCompressible())
            node.put("compressed", representation.compressedEtag());
        node.set("fields", fields);
        return node;
    }

    private static ObjectNode fields(Map<String, String> headers) {
        ObjectNode node = JSON.objectNode();
        headers.forEach(node::put);
        return node;
    }

    private static ArrayNode endings(List<Format> formats) {
        ArrayNode node = JSON.arrayNode();
        formats.forEach(format -> node.addArray().add(format.extension()).add(format.mediaType()));
        return node;
    }

    /** What the script needs to know of the whole, the script, and the part of nginx's configuration that brings it in. */
    private void configure(Edition edition, Path place) {
        Base base = edition.base();
        URI address = URI.create(base.iri());
        ObjectNode whole = JSON.objectNode().put("base", base.iri()).put("prefix", address.getPath());
        whole.set("shared", fields(Sharing.fields()));
        whole.set("preflight", fields(Sharing.preflight("{methods}")));
        whole.set("profiles", fields(Inventory.profiles()));
        edition.parameters().forEach((path, names) -> names.forEach(whole.withObject("/parameters").withArray("/" + path)::add));
        for (Client client : Problems.clients()) {
            ObjectNode form = whole.withArray("/problems").addObject().put("accept", client.accept().get(0)).put("language", client.language().tag());
            edition.problems().patterns(client).forEach((name, answer) -> {
                ObjectNode said = form.withObject("/" + name).put("status", answer.status())
                        .put("body", new String(answer.body().bytes(), StandardCharsets.UTF_8));
                said.set("fields", fields(answer.headers()).put("Content-Type", answer.body().contentType()));
            });
        }
        output.write("nginx/site.json", whole.toString().getBytes(StandardCharsets.UTF_8));
        output.write("nginx/isnad.js", Resources.bytes(SiteExport.class, "isnad.js"));
        String configuration = new String(Resources.bytes(SiteExport.class, "isnad.conf"), StandardCharsets.UTF_8)
                .replace("{place}", place.toString()).replace("{host}", address.getHost()).replace("{prefix}", address.getPath())
                .replace("{port}", Integer.toString(address.getScheme().equals("http") && address.getPort() > 0 ? address.getPort() : 80));
        output.write("nginx/isnad.conf", configuration.getBytes(StandardCharsets.UTF_8));
    }

    private static String fileName(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }
}
