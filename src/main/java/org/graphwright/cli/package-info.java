/** The command line: one class a command, which parses, calls one step and prints. {@link org.graphwright.cli.Main} is the door. */
@NullMarked
package org.graphwright.cli;

import org.jspecify.annotations.NullMarked;
