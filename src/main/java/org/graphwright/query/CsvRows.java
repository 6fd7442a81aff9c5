package org.graphwright.query;

import java.io.OutputStream;
import java.io.Writer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.rowset.rw.RowSetWriterCSV;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/** Rows as CSV with triple terms as N-Triples has them; Jena's own writer puts a question mark for each. */
public final class CsvRows implements RowSetWriter {
    private final RowSetWriter plain = RowSetWriterCSV.factory.create(ResultSetLang.RS_CSV);

    private CsvRows() {}

    /** From now on all answers in this process are written so, those of the server too. */
    public static void use() {
        // what starts later would register its own once more
        JenaSystem.init();
        RowSetWriterRegistry.register(ResultSetLang.RS_CSV, lang -> new CsvRows());
    }

    @Override
    public void write(OutputStream out, RowSet rows, Context context) {
        plain.write(out, texts(rows), context);
    }

    @Override
    public void write(Writer out, RowSet rows, Context context) {
        plain.write(out, texts(rows), context);
    }

    @Override
    public void write(OutputStream out, boolean answer, Context context) {
        plain.write(out, answer, context);
    }

    private static RowSet texts(RowSet rows) {
        return RowSetStream.create(
                rows.getResultVars(), rows.stream().map(CsvRows::texts).iterator());
    }

    private static Binding texts(Binding row) {
        BindingBuilder texts = Binding.builder();
        row.vars().forEachRemaining(variable -> texts.add(Var.alloc(variable), text(row.get(variable))));
        return texts.build();
    }

    private static Node text(Node term) {
        return term.isTripleTerm() ? NodeFactory.createLiteralString(NodeFmtLib.strNT(term)) : term;
    }
}
