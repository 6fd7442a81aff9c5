package org.graphwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build has written into the program. */
public final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = VersionProvider.class.getResourceAsStream("/graphwright.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "the class path lacks /graphwright.properties"));
            return new String[] {"graphwright " + properties.getProperty("version")};
        }
    }
}
