package org.graphwright.mcp;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Messages over a pair of streams, a line each, as the protocol has it for standard input and output. Some are answered at once beside each other, so answers
 * may come in another order. Unlike the SDK's own transport it goes on after a line that is no message, and answers all it has read before it ends.
 */
public final class MessageLines {
    /** Like the most that a request of HTTP may have. */
    private static final int LONGEST_LINE = 1 << 20;

    // Calls that are answered at once, and that wait; by hand.
    private static final int THREADS = 4;
    private static final int WAITING = 64;

    private final AssistantServer server;
    private final PrintWriter out;
    private final AtomicReference<@Nullable RuntimeException> ended = new AtomicReference<>();

    /** @param out takes answers, each as one line, and nothing else */
    public MessageLines(AssistantServer server, PrintWriter out) {
        this.server = requireNonNull(server, "server is null");
        this.out = requireNonNull(out, "out is null");
    }

    /**
     * Answers until the input ends.
     *
     * @throws IOException if the input cannot be read
     */
    public void answer(InputStream in) throws IOException {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), new CallerRunsPolicy());
        try {
            String line = next(in);
            while (line != null && ended.get() == null) {
                String message = line;
                if (!message.isBlank()) {
                    workers.execute(() -> answer(message));
                }
                line = next(in);
            }
        } finally {
            workers.shutdown();
        }
        await(workers);
        RuntimeException failure = ended.get();
        if (failure != null) {
            throw failure;
        }
    }

    private static void await(ThreadPoolExecutor workers) {
        try {
            while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                // a query has its own time limit
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A line without its end, cut where no message is so long; null at the end of the input. */
    private static @Nullable String next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
            next = in.read();
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private void answer(String message) {
        try {
            String answer = message.length() > LONGEST_LINE
                    ? AssistantServer.refusal("a message has at most " + LONGEST_LINE + " bytes")
                    : server.answer(message).orElse(null);
            if (answer != null) {
                write(answer);
            }
        } catch (RuntimeException e) {
            ended.compareAndSet(null, e);
        }
    }

    private synchronized void write(String answer) {
        out.print(answer + "\n");
        out.flush();
    }
}
