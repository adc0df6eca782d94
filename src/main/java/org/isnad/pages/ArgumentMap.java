package org.isnad.pages;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.NodeConst;
import org.isnad.pages.ClaimPart.Link;
import org.isnad.pages.ClaimPart.Thesis;
import org.isnad.pages.PartQuery.Row;

/** An argument from its theses down to what bears on them, link by link. Each claim is opened up once, where it stands highest. */
final class ArgumentMap {

    private final ClaimNames claims;
    private final Function<Row, String> wording;
    /** The rows with ?claim and how it bears on a ?node, by that node. */
    private final Map<Node, List<Row>> links;
    private final Set<Node> opened = new HashSet<>();

    /**
     * The map that some rows make.
     *
     * @param wording the relation of a row, read from the side of its node
     */
    ArgumentMap(List<Row> rows, ClaimNames claims, Function<Row, String> wording) {
        this.claims = claims;
        this.wording = wording;
        this.links = rows.stream().collect(Collectors.groupingBy(row -> row.get("node"), LinkedHashMap::new, Collectors.toList()));
    }

    List<Thesis> theses() {
        List<Row> roots = links.values().stream().map(rows -> rows.get(0)).filter(row -> is(row, "thesis")).toList();
        roots.forEach(root -> opened.add(root.get("node")));
        return roots.stream().map(root -> new Thesis(claims.of(root.get("node")), is(root, "outweighed"), links(root.get("node")))).toList();
    }

    private List<Link> links(Node node) {
        List<Row> rows = links.getOrDefault(node, List.of());
        Set<Node> fresh = rows.stream().map(row -> row.get("claim")).filter(opened::add).collect(Collectors.toSet());
        return rows.stream().map(row -> new Link(wording.apply(row), claims.of(row.get("claim")), fresh.remove(row.get("claim")) ? links(row.get("claim")) : List.of())).toList();
    }

    private static boolean is(Row row, String variable) {
        return row.get(variable).equals(NodeConst.nodeTrue);
    }
}
