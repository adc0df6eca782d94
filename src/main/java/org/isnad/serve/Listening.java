package org.isnad.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.util.function.UnaryOperator;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.vocab.Base;

/**
 * A port of the loopback address, held before there is anything to serve, so that what will be served can know its address. Closing it
 * has no effect once a server took it over.
 */
final class Listening implements AutoCloseable {

    // Fuseki gathers up to 5 MiB of an answer before it sends anything. Jetty's own pool keeps no buffer of that size and would allocate
    // and clear one for each request, which costs many times what a short query does.
    private static final int LARGEST_BUFFER = 8 << 20;
    private static final int BUFFERS_OF_A_SIZE = 32;
    private static final long MOST_MEMORY = 256L << 20;

    private final ServerSocketChannel channel;
    private boolean taken;

    private Listening(ServerSocketChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes a port, 0 for any that is free.
     *
     * @throws IsnadException if it cannot be used
     */
    static Listening on(int port) {
        try {
            ServerSocketChannel channel = ServerSocketChannel.open();
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return new Listening(channel);
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.PORT_UNAVAILABLE, "Port " + port
                    + " cannot be used; stop what listens there or choose another with --port.", e);
        }
    }

    /** The address of what will be served here. */
    Base base() {
        return new Base("http://localhost:" + channel.socket().getLocalPort() + "/");
    }

    /**
     * Gives a server that was built but not started this port instead of its own, and a handler in front of its own.
     *
     * @param first makes the handler, given the one of the server
     */
    void serve(Server jetty, UnaryOperator<Handler> first) {
        ConnectionFactory[] protocols = jetty.getConnectors()[0].getConnectionFactories().toArray(ConnectionFactory[]::new);
        for (ConnectionFactory protocol : protocols)
            if (protocol instanceof HttpConfiguration.ConnectionFactory http)
                http.getHttpConfiguration().setUriCompliance(UriCompliance.UNSAFE); // the site judges paths, and says so in its own words
        for (Connector connector : jetty.getConnectors())
            jetty.removeConnector(connector);
        ServerConnector connector = new ServerConnector(jetty, null, null,
                new ArrayByteBufferPool.Quadratic(0, LARGEST_BUFFER, BUFFERS_OF_A_SIZE, MOST_MEMORY, MOST_MEMORY), -1, -1, protocols);
        try {
            connector.open(channel);
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.PORT_UNAVAILABLE, "The port was lost while starting; start again.", e);
        }
        jetty.addConnector(connector);
        jetty.setHandler(first.apply(jetty.getHandler()));
        jetty.setDynamic(false); // else Jetty supposes that its handlers wait, and changes threads for each request
        taken = true;
    }

    @Override
    public void close() {
        if (taken)
            return;
        try {
            channel.close();
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.PORT_UNAVAILABLE, "The port cannot be given back; start again.", e);
        }
    }
}
