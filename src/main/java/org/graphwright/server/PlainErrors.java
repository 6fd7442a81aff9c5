package org.graphwright.server;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what is wrong with a request that no call has seen, where the server would say it in the words of its own classes. */
final class PlainErrors extends ErrorHandler {
    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "the request cannot be read",
            408, "the request came too slowly",
            413, "the body of the request is larger than 1 MB, or has more than 100 fields",
            414, "the address of the request is longer than 8 kB",
            415, "the body of the request is packed, or in a character set that is not known",
            417, "what the request expects is not done",
            431, "the headers of the request are longer than 8 kB");

    /** What is said of a status. */
    static String sentence(int status) {
        return SENTENCES.getOrDefault(status, status < 500 ? "the request is refused" : "the request failed");
    }

    /** A form without a length is begun with, and found to be too large on the way. */
    static boolean isTooLarge(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof IllegalStateException
                    && String.valueOf(each.getMessage()).startsWith("form ")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (response.getStatus() == 500 && isTooLarge((Throwable) request.getAttribute(ERROR_EXCEPTION))) {
            response.setStatus(413);
        }
        String sentence = sentence(response.getStatus());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put("Content-Security-Policy", GuardFilter.POLICY);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(response, true, request.getMethod().equals("HEAD") ? "" : sentence + "\n", callback);
        return true;
    }
}
