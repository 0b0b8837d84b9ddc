package org.aitutor.accounts.token;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.aitutor.accounts.Installation;
import org.aitutor.platform.security.Secrets;

/** Tokens on in-memory twins. */
final class TokensHere {
    final Installation here = new Installation();
    final InMemoryRefreshFamilyRepository families = new InMemoryRefreshFamilyRepository();
    final InMemorySigningKeyRepository keyStore = new InMemorySigningKeyRepository();
    final TokenSettings settings =
            new TokenSettings("https://tutor.example", Duration.ofMinutes(10), Duration.ofDays(30));
    private final Member first = member();
    final SigningKeys keys = first.keys();
    final AccessTokens access = first.access();
    final AppSignIns apps = first.apps();

    /** What each member has of its own. */
    record Member(SigningKeys keys, AccessTokens access, AppSignIns apps) {}

    Member member() {
        SigningKeys known = new SigningKeys(keyStore, here.ids, here.clock);
        AccessTokens tokens = new AccessTokens(known, here.versions, settings, here.ids, here.clock);
        Secrets secrets = new Secrets(purpose -> purpose.repeat(10).getBytes(StandardCharsets.UTF_8));
        return new Member(
                known,
                tokens,
                new AppSignIns(families, here.accounts, tokens, secrets, here.audit, settings, here.ids, here.clock));
    }
}
