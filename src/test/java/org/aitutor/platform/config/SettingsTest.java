package org.aitutor.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void whatIsNotSetIsThePreset() {
        Settings settings = new Settings(new MapConfig(Map.of("blank", " ")));

        assertThat(settings.text("blank", "preset")).isEqualTo("preset");
        assertThat(settings.whole("absent", 7, 1, 10)).isEqualTo(7);
        assertThat(settings.flag("absent", true)).isTrue();
        assertThat(settings.duration("absent", Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void whatIsSetIsRead() {
        Settings settings = new Settings(new MapConfig(Map.of("n", "10", "f", "false", "d", "PT2M")));

        assertThat(settings.whole("n", 7, 1, 10)).isEqualTo(10);
        assertThat(settings.flag("f", true)).isFalse();
        assertThat(settings.duration("d", Duration.ofSeconds(3))).isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "1.5", "ten", "99999999999"})
    void aNumberOutOfRangeIsRefusedByName(String value) {
        Settings settings = new Settings(new MapConfig(Map.of("pool.size", value)));

        assertThatThrownBy(() -> settings.whole("pool.size", 7, 1, 10))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("pool.size")
                .hasMessageContaining(value)
                .hasMessageContaining("from 1 to 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1"})
    void aSwitchIsTrueOrFalse(String value) {
        Settings settings = new Settings(new MapConfig(Map.of("on", value)));

        assertThatThrownBy(() -> settings.flag("on", true)).isInstanceOf(WrongSetting.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5s", "PT-3S", "PT0S", "soon"})
    void aDurationIsPositiveAndIso(String value) {
        Settings settings = new Settings(new MapConfig(Map.of("wait", value)));

        assertThatThrownBy(() -> settings.duration("wait", Duration.ofSeconds(1)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("wait");
    }
}
