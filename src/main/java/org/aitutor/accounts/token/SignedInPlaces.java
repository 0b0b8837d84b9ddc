package org.aitutor.accounts.token;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.Session;
import org.aitutor.accounts.Sessions;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;

/** Where a person is signed in, and how they end that: one place, or all but the one they ask from. */
@Singleton
public final class SignedInPlaces {
    private final Sessions sessions;
    private final AppSignIns apps;
    private final Accounts accounts;

    @Inject
    public SignedInPlaces(Sessions sessions, AppSignIns apps, Accounts accounts) {
        this.sessions = sessions;
        this.apps = apps;
        this.accounts = accounts;
    }

    public List<Session> browsers(UserId user) {
        return sessions.of(user);
    }

    public List<RefreshFamily> apps(UserId user) {
        return apps.of(user);
    }

    /** Ends one of the person's. @throws PlaceNotFound where they are not signed in there */
    public void end(UserId user, String id) {
        Optional<Session> session = browsers(user).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
        if (session.isPresent()) {
            sessions.end(session.get().id());
            return;
        }
        apps.end(apps(user).stream()
                .map(RefreshFamily::id)
                .filter(id::equals)
                .findFirst()
                .orElseThrow(PlaceNotFound::new));
    }

    /**
     * Voids all sessions and tokens; only the app of that place may go on with its refresh token.
     *
     * @return the account with its new security version
     */
    public User endOthers(UserId user, String place) {
        List<Session> browsers = browsers(user);
        List<RefreshFamily> families = apps(user);
        User raised = accounts.signOutEverywhere(user);
        sessions.endAll(browsers.stream().map(Session::id).toList());
        List<String> others = families.stream()
                .map(RefreshFamily::id)
                .filter(id -> !id.equals(place))
                .toList();
        apps.endAll(others);
        if (others.size() < families.size()) {
            apps.renew(place, raised);
        }
        return raised;
    }
}
