package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who uses a port is said by name; who is behind a pseudo-terminal is no user. */
final class PortUseTest {

    @TempDir
    private Path folder;

    @Test
    void whoHasThePortOpenIsNamed() throws IOException {
        Path port = folder.resolve("modem");
        try (RealTime clock = new RealTime(new Echo());
                PseudoTerminal terminal = new PseudoTerminal(port, clock)) {
            assertThat(terminal.name()).isNotBlank();
            assertThat(PortUse.holder(port.toString())).isEmpty();
            Process user =
                    new ProcessBuilder("cat").redirectInput(port.toFile()).start();
            try {
                assertThat(PortUse.holder(port.toString())).contains("process " + user.pid() + " (cat)");
            } finally {
                user.destroyForcibly().onExit().join();
            }
            assertThat(PortUse.holder(port.toString())).isEmpty();
        }
    }

    @Test
    void aPortThatIsNotThereIsUsedByNobody() {
        assertThat(PortUse.holder(folder.resolve("none").toString())).isEmpty();
    }

    @Test
    void whatIsNoPortIsNotOpened() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> SerialLine.open(file.toString(), SerialSettings.USUAL))
                .isInstanceOf(LineLost.class)
                .hasMessageStartingWith("serial " + file + " cannot be opened: ");
    }
}
