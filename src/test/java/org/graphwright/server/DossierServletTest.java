package org.graphwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DossierServletTest {
    private static GraphServer server;

    @BeforeAll
    static void start() {
        server = ExampleServer.start(100);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void printsAThingWithItsFactsSentencesAndArticles() {
        HttpResponse<String> page = Calls.get(server, "dossier?thing=Xi+Jinping", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<h1>Xi Jinping</h1>", "<h2>head of state</h2>", "Made on 20", " from 3 articles")
                .contains("<b>Xi Jinping</b>", "<li id=\"a1\">", "2017-03-01");
        assertThat(Calls.get(server, "dossier.css", "*/*").body()).contains("@media print", "break-inside: avoid");
    }

    @Test
    void printsTheWaysBetweenTwo() {
        String page = Calls.get(server, "dossier?thing=Geng+Shuang&other=China", "text/html")
                .body();
        assertThat(page).contains("<h1>Geng Shuang and China</h1>", "located in");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Calls.get(server, "dossier", "*/*").statusCode()).isEqualTo(400);
        HttpResponse<String> unknown = Calls.get(server, "dossier?thing=%3Cb%3Enobody", "*/*");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    }
}
