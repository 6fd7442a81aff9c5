package org.graphwright.cli;

import org.graphwright.extract.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"graphwright " + ProgramVersion.get()};
    }
}
