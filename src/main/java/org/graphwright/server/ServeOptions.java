package org.graphwright.server;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a graph is served.
 *
 * @param host the address that is listened on; a loopback address keeps other machines out
 * @param port 0 for any that is free, else up to 65535
 * @param timeout after which a query is stopped; more than zero
 * @param maxRows so many rows an answer has at most; at least 1
 * @param corsOrigin the origin whose pages may read the answers, such as {@code https://example.org}; {@link #ANY_ORIGIN} for all, null for none
 * @param assistants true to let assistants read, too, by the Model Context Protocol
 */
public record ServeOptions(
        String host,
        int port,
        Duration timeout,
        long maxRows,
        @Nullable String corsOrigin,
        boolean assistants) {
    /** This machine only, port 3030, 30 seconds, 10,000 rows, no other origin. */
    public static final ServeOptions STANDARD =
            new ServeOptions("127.0.0.1", 3030, Duration.ofSeconds(30), 10_000, null);

    /** Lets the pages of every origin read. */
    public static final String ANY_ORIGIN = "*";

    /** As browsers name an origin: no path, no default port. */
    private static final Pattern ORIGIN = Pattern.compile("https?://(?:[a-z0-9.-]+|\\[[0-9a-f:.]+\\])(?::[0-9]{1,5})?");

    public ServeOptions {
        Objects.requireNonNull(host, "host is null");
        Objects.requireNonNull(timeout, "timeout is null");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port out of 0..65535: " + port);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout is not more than zero: " + timeout);
        }
        if (maxRows < 1) {
            throw new IllegalArgumentException("most rows is less than 1: " + maxRows);
        }
        if (corsOrigin != null) {
            corsOrigin = origin(corsOrigin);
        }
    }

    /** Without a path for assistants. */
    public ServeOptions(String host, int port, Duration timeout, long maxRows, @Nullable String corsOrigin) {
        this(host, port, timeout, maxRows, corsOrigin, false);
    }

    private static String origin(String text) {
        String origin =
                text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(http://.*):80$|^(https://.*):443$", "$1$2");
        if (!origin.equals(ANY_ORIGIN) && !ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException(
                    "an origin is * or a scheme and a host such as https://example.org, without a path, not '" + text
                            + "'");
        }
        return origin;
    }

    /** The same on another port. */
    public ServeOptions onPort(int otherPort) {
        return new ServeOptions(host, otherPort, timeout, maxRows, corsOrigin, assistants);
    }

    /** The same with a path for assistants. */
    public ServeOptions withAssistants() {
        return new ServeOptions(host, port, timeout, maxRows, corsOrigin, true);
    }
}
