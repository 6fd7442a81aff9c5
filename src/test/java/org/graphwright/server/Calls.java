package org.graphwright.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Calls a server over HTTP; that it does not answer fails the test. */
public final class Calls {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Calls() {}

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(request + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** @param path as it stands behind the server's address, values encoded */
    public static HttpResponse<String> get(GraphServer server, String path, String accept) {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Accept", accept)
                .build());
    }

    public static HttpResponse<String> sparql(GraphServer server, String query) {
        return get(server, "sparql?query=" + encode(query), "application/sparql-results+json, text/turtle;q=0.5");
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
