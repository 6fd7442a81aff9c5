package org.graphwright.extract;

import java.time.Duration;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** The reading of an article takes longer than is allowed. */
public final class SlowArticleException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    SlowArticleException(int read, int length, Duration longest) {
        super(
                ErrorCode.TIMEOUT,
                "after " + longest.toSeconds() + " seconds of processor time " + read + " of its " + length
                        + " characters were read, so it was left aside: cut it into articles, or allow more seconds",
                null);
    }
}
