package org.graphwright.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read, so that one that is torn or not written as it says is refused before anything is done with it. */
final class HeldBody extends HttpServletRequestWrapper {
    private final ByteArrayInputStream body;

    private HeldBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new ByteArrayInputStream(body);
    }

    /**
     * The request, whose body is not waited for: it is whole before the request is given a thread. Forms are read by the server itself.
     *
     * @throws IOException if it cannot be read
     */
    static HttpServletRequest of(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        return !request.getMethod().equals("POST")
                        || type != null && type.startsWith("application/x-www-form-urlencoded")
                ? request
                : new HeldBody(request, request.getInputStream().readAllBytes());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ServletInputStream() {
            @Override
            public int read() {
                return body.read();
            }

            @Override
            public int read(byte[] bytes, int at, int length) {
                return body.read(bytes, at, length);
            }

            @Override
            public boolean isFinished() {
                return body.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("nothing has to be waited for");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        String charset = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(
                getInputStream(), charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset)));
    }
}
