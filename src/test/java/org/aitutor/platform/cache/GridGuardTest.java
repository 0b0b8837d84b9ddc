package org.aitutor.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import org.aitutor.platform.config.WrongSetting;
import org.aitutor.testing.Project;
import org.junit.jupiter.api.Test;

class GridGuardTest {
    @Test
    void theNameThatEverybodyKnowsIsGoodOnThisMachineOnly() throws IOException {
        InetAddress own = InetAddress.getLoopbackAddress();
        InetAddress reachable = InetAddress.getByAddress(new byte[] {10, 0, 0, 7});

        assertThatThrownBy(() -> GridGuard.check(GridGuard.WELL_KNOWN, reachable))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("aitutor.grid.cluster");
        assertThatCode(() -> GridGuard.check(GridGuard.WELL_KNOWN, own)).doesNotThrowAnyException();
        assertThatCode(() -> GridGuard.check("k3epthisone", reachable)).doesNotThrowAnyException();
    }

    @Test
    void itIsTheNameOfTheOptionsForOneMachine() throws IOException {
        assertThat(Files.readString(Project.path("payara-config/jvm.options")))
                .contains("-Daitutor.grid.cluster=" + GridGuard.WELL_KNOWN + "\n");
    }
}
