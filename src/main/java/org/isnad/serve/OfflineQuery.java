package org.isnad.serve;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.shared.JenaException;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.config.Limits;
import org.isnad.release.Publication;
import org.isnad.vocab.Base;

/** Runs queries over a corpus without a server, on the same dataset and with the same search. */
public final class OfflineQuery implements AutoCloseable {

    private final Dataset dataset;
    private final Limits limits;

    /** A dataset in memory, as the assembler file describes it, filled from a publication. */
    public OfflineQuery(Path config, Publication publication, Limits limits) {
        this.dataset = DatasetFactory.wrap(Store.filled(ServerConfig.read(config).dataset(), publication.at(Base.CANONICAL)));
        this.limits = limits;
    }

    /**
     * Runs a query and writes its result.
     *
     * @throws IsnadException if the query is not one that reads, takes too long, or calls another server
     */
    public void run(Query query, ResultFormat format, OutputStream out) {
        try (QueryExecution execution = QueryExecution.dataset(dataset).query(query)
                .timeout(limits.queryTime().toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            format.write(execution, out);
        } catch (QueryCancelledException e) {
            throw new IsnadException(ErrorCode.QUERY_REFUSED,
                    "The query took too long (the limit is " + limits.queryTime().toSeconds() + " s); narrow it.", e);
        } catch (JenaException e) {
            throw new IsnadException(ErrorCode.QUERY_REFUSED,
                    "The query cannot be run: " + IsnadException.oneLine(e), e);
        }
    }

    @Override
    public void close() {
        Store.release((DatasetGraphText) dataset.asDatasetGraph());
    }
}
