package org.graphwright.server;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Stands before what reads a request's body: one that says to be too large, packed, or in characters that nobody knows, is not begun with. */
final class RequestGuard extends Handler.Wrapper {
    private final long mostBytes;

    RequestGuard(long mostBytes, Handler handler) {
        super(handler);
        this.mostBytes = mostBytes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() > mostBytes) {
            Response.writeError(request, response, callback, 413);
            return true;
        }
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)
                || !isKnown(type == null ? null : MimeTypes.getCharsetFromContentType(type))) {
            Response.writeError(request, response, callback, 415);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private static boolean isKnown(@Nullable String charset) {
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
