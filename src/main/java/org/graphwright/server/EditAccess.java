package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who may change a graph that is served: only a page of this server that was opened by the address with the token, which is printed once at
 * the start and is new each time.
 */
final class EditAccess {
    /** The header that has the token. Pages elsewhere cannot send it: the server allows it to none of them. */
    static final String HEADER = "X-Graphwright-Token";

    /** Of a token: 192 bits, which nobody guesses. */
    private static final int BYTES = 24;

    private final byte[] token;

    EditAccess() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        this.token = Base64.getUrlEncoder().withoutPadding().encode(random);
    }

    /** What is printed. */
    String token() {
        return new String(token, StandardCharsets.US_ASCII);
    }

    /** Why a request may not change anything; null where it may. */
    @Nullable
    String refusal(HttpServletRequest request) {
        requireNonNull(request, "request is null");
        String given = request.getHeader(HEADER);
        if (given == null || !MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token)) {
            return "the address of this page has no valid token: open the one that was printed at the start";
        }
        String origin = request.getHeader("Origin");
        String own = "http://" + request.getHeader("Host");
        if (origin == null || !origin.toLowerCase(Locale.ROOT).equals(own.toLowerCase(Locale.ROOT))) {
            return "corrections are made by this server's own page only";
        }
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json(; ?charset=utf-8)?")) {
            return "a correction is sent as application/json";
        }
        return null;
    }
}
