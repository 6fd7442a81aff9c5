package org.graphwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installs the library into a folder of its own, and uses it from a project that depends on it alone. */
class LibraryTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern README_LINES =
            Pattern.compile("## As a library\\n\\n```java\\n(.*?)```", Pattern.DOTALL);

    private static final String PROJECT = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>reader</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>org.graphwright</groupId>
                  <artifactId>graphwright</artifactId>
                  <version>%s</version>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>3.3.1</version>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.14.1</version>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private static final String PROGRAM = """
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;
            import org.graphwright.Graphwright;
            import org.graphwright.model.Article;
            import org.graphwright.model.ErrorCode;
            import org.graphwright.model.GraphwrightException;

            public class Reader {
                public static void main(String[] args) throws Exception {
                    Path folder = Path.of(args[0]);
                    Article article = new Article(
                            "a",
                            "Geng Shuang, a spokesman for the Chinese foreign ministry, said on Tuesday that China was against it.",
                            LocalDate.of(2017, 3, 1), null, null, "a");
                    try (Graphwright none = Graphwright.open(folder.resolve("none"))) {
                        none.query("people-and-roles");
                    } catch (GraphwrightException e) {
                        System.out.println(e.code());
                    }
            %s
                }
            }
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Path jar = folder.resolve("graphwright.jar");
        pack(jar);
        maven(
                Path.of("").toAbsolutePath(),
                "org.apache.maven.plugins:maven-install-plugin:3.1.4:install-file",
                "-Dfile=" + jar,
                "-DpomFile=pom.xml");
        Path project = Files.createDirectories(folder.resolve("project/src/main/java"))
                .resolve("../../..")
                .normalize();
        Files.writeString(project.resolve("pom.xml"), PROJECT.formatted(version()));
        Files.writeString(project.resolve("src/main/java/Reader.java"), PROGRAM.formatted(readmeLines()));
        maven(
                project,
                "compile",
                "org.apache.maven.plugins:maven-dependency-plugin:3.7.0:build-classpath",
                "-Dmdep.outputFile=classpath",
                "-Dmdep.includeScope=runtime");
    }

    @Test
    void theLinesOfTheReadmeRun() throws IOException, InterruptedException {
        String classpath =
                folder.resolve("project/target/classes") + System.getProperty("path.separator") + classpath();
        ProcessBuilder reader = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "Reader",
                folder.resolve("kg").toString());
        // in the environment: ONNX Runtime does not bear a command line of 10 kB
        reader.environment().put("CLASSPATH", classpath);
        String said = run(reader);
        assertThat(said).contains("NO_GRAPH\n").contains("spokespersonOf").contains("Geng Shuang");
    }

    @Test
    void nothingOfTheProgramComesWithIt() throws IOException {
        assertThat(classpath())
                .contains("jena-tdb2", "jena-text", "opennlp-tools", "onnxruntime")
                .doesNotContain("picocli", "fuseki", "jetty", "logback", "modelcontextprotocol", "reactor");
        assertThat(CLASSES.resolve("logback.xml")).doesNotExist();
    }

    private static String classpath() throws IOException {
        return Files.readString(folder.resolve("project/classpath"));
    }

    private static String readmeLines() throws IOException {
        Matcher lines = README_LINES.matcher(Files.readString(Path.of("README.md")));
        assertThat(lines.find())
                .as("README has lines of Java under 'As a library'")
                .isTrue();
        return lines.group(1);
    }

    private static String version() throws IOException {
        Matcher version = Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static void pack(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
    }

    /** Into a repository of its own; what is in the user's already is taken from there. */
    private static void maven(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of("mvnw").toAbsolutePath().toString(),
                "-q",
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + folder.resolve("repository"),
                "-Dmaven.repo.local.tail=" + Path.of(System.getProperty("user.home"), ".m2", "repository"),
                "-Dmaven.repo.local.tail.ignoreAvailability=true"));
        command.addAll(List.of(arguments));
        run(new ProcessBuilder(command).directory(where.toFile()));
    }

    private static String run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as("%s%n%s", builder.command(), said).isZero();
        return said;
    }
}
