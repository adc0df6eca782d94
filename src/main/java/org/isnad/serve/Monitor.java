package org.isnad.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.isnad.represent.Representation;
import org.isnad.serve.QueryCounts.Outcome;
import org.isnad.site.Site;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** How the server does, for those who watch over it: {@code /health} says that it answers, {@code /metrics} gives its counts in the text format of Prometheus. */
final class Monitor {

    private static final String HEALTH = "application/health+json";
    private static final String METRICS = "text/plain;version=0.0.4;charset=utf-8";

    private final StatisticsHandler answers;
    private final SparqlEndpoint endpoint;
    private final Supplier<Site> site;
    /** Made when it is first asked for: it only reads what others count. */
    private PrometheusMeterRegistry registry;

    /**
     * Watches over a server.
     *
     * @param answers counts all of its answers
     * @param endpoint counts those to queries
     * @param site what is served
     */
    Monitor(StatisticsHandler answers, SparqlEndpoint endpoint, Supplier<Site> site) {
        this.answers = answers;
        this.endpoint = endpoint;
        this.site = site;
    }

    /** What is said at an address that is for watchers; empty if it is not. */
    Optional<Representation> at(String path) {
        return switch (path) {
            case "health" -> Optional.of(health());
            case "metrics" -> Optional.of(Representation.of(METRICS, registry().scrape()));
            default -> Optional.empty();
        };
    }

    /** The server listens only once it has checked its data and can answer, so whoever gets this knows that all is well. */
    private Representation health() {
        return Representation.of(HEALTH, JsonNodeFactory.instance.objectNode().put("status", "pass").put("description", "The data of "
                + site.get().edition().modified() + " is served.") + "\n");
    }

    private synchronized PrometheusMeterRegistry registry() {
        if (registry == null) {
            registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            answers();
            queries();
            Gauge.builder("isnad.statements", site, now -> now.get().edition().dataset().getDefaultGraph().size()).description("Statements in the default graph").register(registry);
            for (MeterBinder java : List.of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(), new UptimeMetrics()))
                java.bindTo(registry);
        }
        return registry;
    }

    private void answers() {
        List.<FunctionCounter.Builder<StatisticsHandler>>of(
                FunctionCounter.builder("isnad.answers", answers, StatisticsHandler::getResponses2xx).tag("status", "2xx"),
                FunctionCounter.builder("isnad.answers", answers, StatisticsHandler::getResponses3xx).tag("status", "3xx"),
                FunctionCounter.builder("isnad.answers", answers, StatisticsHandler::getResponses4xx).tag("status", "4xx"),
                FunctionCounter.builder("isnad.answers", answers, StatisticsHandler::getResponses5xx).tag("status", "5xx"))
                .forEach(counter -> counter.description("Answers by their HTTP status").register(registry));
        FunctionTimer.builder("isnad.requests", answers, StatisticsHandler::getRequestTotal, StatisticsHandler::getRequestTimeTotal, TimeUnit.NANOSECONDS)
                .description("Requests and the time until they were answered").register(registry);
        Gauge.builder("isnad.requests.active", answers, StatisticsHandler::getRequestsActive).description("Requests that are being answered").register(registry);
    }

    private void queries() {
        QueryCounts counts = endpoint.counts();
        for (Outcome outcome : Outcome.values())
            FunctionCounter.builder("isnad.queries.outcomes", counts, all -> all.of(outcome)).tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .description("What became of queries").register(registry);
        FunctionTimer.builder("isnad.queries", counts, QueryCounts::all, QueryCounts::time, TimeUnit.NANOSECONDS)
                .description("Queries and the time until they were answered").register(registry);
        Gauge.builder("isnad.queries.running", endpoint.admission(), Admission::running).description("Queries that run").register(registry);
        Gauge.builder("isnad.queries.waiting", endpoint.admission(), Admission::waiting).description("Queries that wait for their turn").register(registry);
    }
}
