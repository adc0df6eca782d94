package org.isnad.describe;

import java.util.List;
import java.util.function.Supplier;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What is said of a thing, in a fixed order: the thing first, then what belongs to it, then what links to it and the names of all the rest.
 * Equal data gives an equal description, statement by statement.
 *
 * @param about the thing
 * @param graph the statements; iteration follows the order
 * @param sources the same statements, each in the named graphs that hold it; looked up only when asked, since few formats need it
 * @param page which page of the incoming links this is, from 1; later pages hold links and names only
 * @param pages how many pages there are, at least 1
 */
public record Description(Node about, Graph graph, Supplier<List<Quad>> sources, int page, int pages) {}
