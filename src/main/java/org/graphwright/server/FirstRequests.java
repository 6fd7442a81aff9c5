package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a server for what its first page consists of, so that nobody waits for what only the first request of a kind costs. */
final class FirstRequests {
    private static final Logger LOG = LoggerFactory.getLogger(FirstRequests.class);
    private static final List<String> ADDRESSES = List.of(
            "", "app.js", "api/overview", "api/articles?limit=20", "api/browse?limit=20", "api/things?q=a&limit=8");

    /** A server that does not answer itself by then is waited for no longer; by hand. */
    private static final int MOST_MILLIS = 10_000;

    private final URI server;

    FirstRequests(URI server) {
        this.server = requireNonNull(server, "server is null");
    }

    /** Asks, and forgets the answers; where there is none, as behind a name that only others know, nothing is lost. */
    void ask() {
        try {
            for (String address : ADDRESSES) {
                URLConnection connection = server.resolve(address).toURL().openConnection(Proxy.NO_PROXY);
                connection.setConnectTimeout(MOST_MILLIS);
                connection.setReadTimeout(MOST_MILLIS);
                try (InputStream answer = connection.getInputStream()) {
                    answer.transferTo(OutputStream.nullOutputStream());
                } finally {
                    ((HttpURLConnection) connection).disconnect();
                }
            }
        } catch (IOException e) {
            LOG.debug("the first page is not asked for beforehand", e);
        }
    }
}
