package org.isnad.serve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * Bounds the work of one regular expression on one text. Jena stops a query that takes too long between two rows; an expression
 * that backtracks without end would never come to the next one. Here it ends the query instead, as a time-out does.
 */
final class BoundedRegex {

    /** Characters read while matching one text: far beyond any reasonable expression, and well under a second of work. */
    private static final int MOST_STEPS = 20_000_000;

    private BoundedRegex() {}

    /** The same query with regular expressions that have this bound. */
    static Op in(Op op) {
        return Transformer.transform(new TransformCopy(), new Guard(), op);
    }

    private static final class Guard extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList args) {
            if (function instanceof E_Regex)
                return new Regex(args);
            return function instanceof E_StrReplace ? new Replace(args) : super.transform(function, args);
        }
    }

    private static final class Regex extends E_Regex {
        private final Pattern constant;

        Regex(ExprList args) {
            super(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null);
            boolean isConstant = args.get(1).isConstant() && (args.size() < 3 || args.get(2).isConstant());
            constant = isConstant ? pattern(args.get(1).getConstant(), args.size() < 3 ? null : args.get(2).getConstant()) : null;
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            String text = text(args.get(0));
            if (text == null)
                return super.eval(args);
            Pattern pattern = constant != null ? constant : pattern(args.get(1), args.size() < 3 ? null : args.get(2));
            return NodeValue.booleanReturn(pattern.matcher(new Counted(text)).find());
        }

        @Override
        public Expr copy(ExprList args) {
            return new Regex(args);
        }
    }

    private static final class Replace extends E_StrReplace {
        Replace(ExprList args) {
            super(args.get(0), args.get(1), args.get(2), args.size() > 3 ? args.get(3) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            String text = text(args.get(0));
            if (text != null && args.get(1).isString())
                findAll(pattern(args.get(1), args.size() < 4 ? null : args.get(3)).matcher(new Counted(text)));
            return super.eval(args);
        }

        /** What the replacement will find again, unbounded, once it is known to end. */
        private static void findAll(Matcher matcher) {
            while (matcher.find())
                continue;
        }

        @Override
        public Expr copy(ExprList args) {
            return new Replace(args);
        }
    }

    /** The text of a string, with or without a language; null for what is none, which Jena itself refuses. */
    private static String text(NodeValue value) {
        return value.isString() || value.isLangString() ? value.asNode().getLiteralLexicalForm() : null;
    }

    /** Checks the arguments as Jena does, and compiles them. */
    private static Pattern pattern(NodeValue pattern, NodeValue flags) {
        E_Regex.makeRegexEngine(pattern, flags);
        return RegexEngine.makePattern("REGEX", pattern.getString(), flags == null ? null : flags.getString());
    }

    /** A text that counts how often it is read. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS)
                throw new QueryCancelledException();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
