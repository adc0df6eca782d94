package org.isnad.serve;

import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Keeps the buffers in which answers are gathered. Fuseki gathers up to 5 MiB before it sends anything, so that an error can still
 * change the status; Jetty's own pool keeps no buffer of that size and would allocate and clear one for each request, which costs
 * many times what a short query does.
 */
final class PooledConnector {

    private static final int LARGEST_BUFFER = 8 << 20;
    private static final int BUFFERS_OF_A_SIZE = 32;
    private static final long MOST_MEMORY = 256L << 20;

    private PooledConnector() {}

    /** Gives a server that was built but not started connectors with such a pool, otherwise like those it has. */
    static void install(FusekiServer server) {
        Server jetty = server.getJettyServer();
        for (Connector connector : jetty.getConnectors()) {
            ServerConnector old = (ServerConnector) connector;
            jetty.removeConnector(old);
            jetty.addConnector(like(old, jetty));
        }
    }

    private static ServerConnector like(ServerConnector old, Server jetty) {
        ServerConnector connector = new ServerConnector(jetty, null, null,
                new ArrayByteBufferPool.Quadratic(0, LARGEST_BUFFER, BUFFERS_OF_A_SIZE, MOST_MEMORY, MOST_MEMORY), -1, -1,
                old.getConnectionFactories().toArray(ConnectionFactory[]::new));
        connector.setHost(old.getHost());
        connector.setPort(old.getPort());
        return connector;
    }
}
