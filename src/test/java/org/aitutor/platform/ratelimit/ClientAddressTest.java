package org.aitutor.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.aitutor.platform.config.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
    private final ClientAddress behindProxies = new ClientAddress("10.0.0.0/8, ::1");

    @Test
    void withoutTrustedProxiesNobodySaysForWhomTheyCome() {
        assertThat(new ClientAddress("").of("203.0.113.7", "192.0.2.1")).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1.2.3 | 192.0.2.1            | 192.0.2.1",
                "10.1.2.3 | 192.0.2.1, 10.9.9.9  | 192.0.2.1",
                "10.1.2.3 | 6.6.6.6, 192.0.2.1   | 192.0.2.1",
                "::1      | 2001:db8::1          | 2001:db8::1",
                "192.0.2.9| 6.6.6.6              | 192.0.2.9",
                "10.1.2.3 | evil.example         | 10.1.2.3",
                "10.1.2.3 | , ,                  | 10.1.2.3",
                "10.1.2.3 | 999.1.1.1            | 10.1.2.3",
            })
    void onlyWhatOurProxiesSawCounts(String peer, String forwardedFor, String address) {
        assertThat(behindProxies.of(peer, forwardedFor)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "300.0.0.1"})
    void aWrongSettingStopsTheStart(String setting) {
        assertThatExceptionOfType(WrongSetting.class).isThrownBy(() -> new ClientAddress(setting));
    }
}
