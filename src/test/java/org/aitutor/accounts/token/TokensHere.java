package org.aitutor.accounts.token;

import java.time.Duration;
import org.aitutor.accounts.Installation;
import org.aitutor.platform.security.Secrets;

/** Tokens on in-memory twins. */
final class TokensHere {
    final Installation here = new Installation();
    final InMemoryRefreshFamilyRepository families = new InMemoryRefreshFamilyRepository();
    final SigningKeys keys = new SigningKeys(new InMemorySigningKeyRepository(), here.ids, here.clock);
    final TokenSettings settings =
            new TokenSettings("https://tutor.example", Duration.ofMinutes(10), Duration.ofDays(30));
    final AccessTokens access = new AccessTokens(keys, here.versions, settings, here.ids, here.clock);
    final AppSignIns apps = new AppSignIns(
            families,
            here.accounts,
            access,
            new Secrets(purpose -> purpose.repeat(10).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            settings,
            here.ids,
            here.clock);
}
