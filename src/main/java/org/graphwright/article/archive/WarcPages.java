package org.graphwright.article.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Optional;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.page.HtmlReader;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The web pages of a crawl in the WARC form: what servers answered with status 200 and in HTML. */
public final class WarcPages implements Reader {
    private final Input input;
    private final WarcReader records;
    private int found;
    private boolean ended;

    public WarcPages(Input input) throws IOException {
        this.input = requireNonNull(input, "input is null");
        this.records = new WarcReader(input.stream());
        records.setLenient(true);
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        while (!ended) {
            Optional<WarcRecord> record = record();
            if (record.isEmpty()) {
                ended = true;
                if (found == 0) {
                    throw new RejectedException("holds no page: no response with status 200 in HTML");
                }
                return null;
            }
            if (record.get() instanceof WarcResponse response && isHttp(response)) {
                Found page = page(response);
                if (page != null) {
                    return page;
                }
            }
        }
        return null;
    }

    private Optional<WarcRecord> record() throws IOException {
        try {
            return records.next();
        } catch (ParsingException | IllegalArgumentException e) {
            ended = true;
            throw new IOException("the WARC file is broken from here on: " + ReadFailure.reason(e), e);
        }
    }

    private static boolean isHttp(WarcResponse response) {
        try {
            String target = response.target();
            return target != null && target.matches("(?i)https?://.*");
        } catch (IllegalArgumentException e) {
            // an address twice, or none: nobody could tell whose page it is
            return false;
        }
    }

    private @Nullable Found page(WarcResponse response) throws RejectedException {
        String address = response.target();
        try {
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            boolean html = type.base().equals(MediaType.HTML)
                    || type.base().toString().equalsIgnoreCase("application/xhtml+xml");
            if (http.status() != 200 || !html) {
                return null;
            }
            found++;
            byte[] bytes = PageBody.of(http).readNBytes(Limits.TEXT_BYTES + 1);
            if (bytes.length > Limits.TEXT_BYTES) {
                throw new RejectedException(" " + address, "longer than " + Limits.TEXT_BYTES + " bytes");
            }
            String charset = type.parameters().get("charset");
            return new Found.Text(HtmlReader.read(bytes, charset, address, address, input.id()));
        } catch (RejectedException e) {
            throw new RejectedException(" " + address, e.reason());
        } catch (IOException | RuntimeException e) {
            throw new RejectedException(" " + address, "the response cannot be read: " + ReadFailure.reason(e));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
