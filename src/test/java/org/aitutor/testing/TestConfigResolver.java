package org.aitutor.testing;

import java.util.Map;
import org.aitutor.platform.config.MapConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** MicroProfile Config outside a server, which parts of JNoSQL ask for as they load: nothing is set. */
public final class TestConfigResolver extends ConfigProviderResolver {
    private static final Config NOTHING = new MapConfig(Map.of());

    @Override
    public Config getConfig() {
        return NOTHING;
    }

    @Override
    public Config getConfig(ClassLoader loader) {
        return NOTHING;
    }

    @Override
    public ConfigBuilder getBuilder() {
        throw new IllegalStateException("Not of use here.");
    }

    @Override
    public void registerConfig(Config config, ClassLoader loader) {
        throw new IllegalStateException("Not of use here.");
    }

    @Override
    public void releaseConfig(Config config) {
        // There is one, for ever.
    }
}
