package org.isnad.serve;

import java.util.function.Supplier;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorBase;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/**
 * Begins the work of a query when its first row is asked for. Jena begins some of it (to skip the rows of an OFFSET, to look into the sides of a join) while the query is being started, under
 * a lock for which the one alarm clock of the process waits: such a query would have no time limit, and no other query would have one meanwhile.
 */
final class DeferredStart extends OpExt {

    private final Op query;

    /** Does what another operation does, later. */
    DeferredStart(Op query) {
        super("deferred");
        this.query = query;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new Rows(() -> QC.execute(query, input, context), context);
    }

    @Override
    public Op effectiveOp() {
        return query;
    }

    @Override
    public Op apply(Transform transform) {
        return new DeferredStart(Transformer.transform(transform, query));
    }

    @Override
    public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
        return new DeferredStart(Transformer.transform(transform, query, before, after));
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        query.output(out, context);
    }

    @Override
    public int hashCode() {
        return query.hashCode();
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap names) {
        return other instanceof DeferredStart deferred && query.equalTo(deferred.query, names);
    }

    private static final class Rows extends QueryIteratorBase {
        private final Supplier<QueryIterator> start;
        private QueryIterator rows;

        /** The signal by which a query is cancelled reaches the rows too, whenever they begin. */
        Rows(Supplier<QueryIterator> start, ExecutionContext context) {
            super(context.getCancelSignal());
            this.start = start;
        }

        private QueryIterator rows() {
            if (rows == null)
                rows = start.get();
            return rows;
        }

        @Override
        protected boolean hasNextBinding() {
            return rows().hasNext();
        }

        @Override
        protected Binding moveToNextBinding() {
            return rows().nextBinding();
        }

        @Override
        protected void closeIterator() {
            if (rows != null)
                rows.close();
        }

        @Override
        protected void requestCancel() {}

        @Override
        public void output(IndentedWriter out, SerializationContext context) {
            out.print("deferred");
        }
    }
}
