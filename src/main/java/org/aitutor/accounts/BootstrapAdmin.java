package org.aitutor.accounts;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.problem.DomainException;

/**
 * Invites the first administrator when a member starts and {@code aitutor.bootstrap.admin} names their address: the link
 * is in the member's log, good once and for a day. Does nothing once there is an administrator.
 */
@Singleton
public final class BootstrapAdmin {
    private static final Logger LOG = System.getLogger(BootstrapAdmin.class.getName());

    private final FirstAdminInvitation invitation;
    private final Optional<String> email;
    private final String publicUrl;

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.public-url}: where people reach the server, for links that leave it ({@code https://tutor.example.org})
     */
    @Inject
    BootstrapAdmin(FirstAdminInvitation invitation, Settings settings) {
        this.invitation = invitation;
        this.email = settings.text("aitutor.bootstrap.admin");
        this.publicUrl = settings.text("aitutor.public-url", "");
    }

    void invite(@Observes DatabaseReady ready) {
        try {
            email.filter(address -> invitation.isNeeded())
                    .ifPresent(address -> LOG.log(
                            Level.WARNING, "The first administrator: {0}{1}", publicUrl, invitation.invite(address)));
        } catch (DomainException refused) {
            LOG.log(Level.ERROR, "aitutor.bootstrap.admin: {0}", refused.detail());
        }
    }
}
