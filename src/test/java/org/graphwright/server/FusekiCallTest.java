package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FusekiCallTest {
    private final FusekiCall call = new FusekiCall("too much");
    private final Logger logger = (Logger) LoggerFactory.getLogger(FusekiCall.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    @Test
    void theTraceOfWhatShouldNotHappenIsInTheLogAlone() {
        assertThatThrownBy(() -> call.run(() -> {
                    throw new IllegalStateException("/home/anna/kg");
                }))
                .isInstanceOfSatisfying(
                        ActionErrorException.class, e -> assertThat(e.getRC()).isEqualTo(500))
                .hasMessage("an error that should not happen: IllegalStateException");
        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getThrowableProxy().getMessage()).isEqualTo("/home/anna/kg");
    }

    @Test
    void aRefusalPassesWithoutALine() {
        assertThatThrownBy(() -> call.run(() -> ServletOps.errorBadRequest("no query")))
                .isInstanceOfSatisfying(
                        ActionErrorException.class, e -> assertThat(e.getRC()).isEqualTo(400))
                .hasMessage("no query");
        assertThat(log.list).isEmpty();
    }

    @Test
    void aLackOfMemoryIsNoFaultOfTheProgram() {
        assertThatThrownBy(() -> call.run(() -> {
                    throw new OutOfMemoryError("none");
                }))
                .isInstanceOfSatisfying(
                        ActionErrorException.class, e -> assertThat(e.getRC()).isEqualTo(503))
                .hasMessage("too much");
    }
}
