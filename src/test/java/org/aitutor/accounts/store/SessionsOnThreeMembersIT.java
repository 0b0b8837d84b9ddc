package org.aitutor.accounts.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.core.HazelcastInstance;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.aitutor.accounts.Session;
import org.aitutor.accounts.SessionId;
import org.aitutor.accounts.SessionRepository;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.UserRepository;
import org.aitutor.platform.cache.InMemoryNoticeRepository;
import org.aitutor.platform.cache.Members;
import org.aitutor.platform.cache.NoticeRepository;
import org.aitutor.platform.cache.Notices;
import org.aitutor.platform.security.Role;
import org.aitutor.platform.time.Ids;
import org.aitutor.testing.Ports;
import org.aitutor.testing.TestGrid;
import org.aitutor.testing.TestMongo;
import org.aitutor.testing.TestTemplate;
import org.aitutor.testing.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is signed in on one member is signed in on all, through the death of any, and signed out on all at once. */
class SessionsOnThreeMembersIT {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration MONTH = Duration.ofDays(30);

    private final int port = Ports.free();
    private final MongoDatabase mongo = TestMongo.emptyDatabaseOf(SessionsOnThreeMembersIT.class);
    private final MongoSessionRepository database = new MongoSessionRepository(mongo);
    private final UserRepository users = new MongoUserRepository(TestTemplate.on(mongo), mongo);
    private final NoticeRepository notices = new InMemoryNoticeRepository();
    private final List<Part> members = new ArrayList<>();
    private final Session session = session();

    /** A member with what the application has on it. */
    private final class Part {
        private final HazelcastInstance grid;
        private final Notices news = new Notices(notices, CLOCK, new Ids(CLOCK, new Random(members.size())));
        private final SessionRepository sessions;
        private final GridSecurityVersions versions;

        Part(String cluster, int at) {
            grid = TestGrid.member(cluster, at);
            Members all = new Members(grid);
            sessions = new GridSessionRepository(database, grid, all, news, MONTH, CLOCK);
            versions = new GridSecurityVersions(users, grid, all, news, CLOCK);
            members.add(this);
        }
    }

    @AfterEach
    void stop() {
        members.forEach(member -> member.grid.getLifecycleService().terminate());
    }

    @Test
    void aSignOutHoldsOnEveryMemberWhenItReturns() {
        three();
        members.get(0).sessions.insert(session, session.createdAt().plus(MONTH));
        members.forEach(member -> assertThat(member.sessions.find(session.id())).contains(session));

        members.get(1).sessions.delete(session.id());

        members.forEach(member -> assertThat(member.sessions.find(session.id())).isEmpty());
    }

    @Test
    void whateverMemberDiesItsSessionsLiveOnInTheGridWithWhatTheDatabaseDoesNotKnow() {
        three();
        List<Session> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Session one = session("s" + i);
            members.get(0).sessions.insert(one, one.createdAt().plus(MONTH));
            Session seen = used(one, one.createdAt().plusSeconds(90));
            members.get(i % 3).sessions.seen(one, seen);
            many.add(seen);
        }

        members.get(0).grid.getLifecycleService().terminate();
        HazelcastInstance lives = members.get(1).grid;
        Waiting.until(
                "the copies stand in",
                30,
                () -> lives.getCluster().getMembers().size() == 2
                        && lives.getPartitionService().isClusterSafe());

        SessionRepository left = members.get(1).sessions;
        assertThat(many).allSatisfy(one -> assertThat(left.find(one.id())).contains(one));
    }

    @Test
    void aRaisedVersionCountsOnEveryMemberWhenItIsTold() {
        three();
        users.insert(ada());
        UserId id = ada().id();
        members.forEach(member -> assertThat(member.versions.of(id)).isEqualTo(OptionalLong.of(1)));

        members.get(2).versions.changed(id, 2);

        members.forEach(member -> assertThat(member.versions.of(id)).isEqualTo(OptionalLong.of(2)));
    }

    @Test
    void inATornGridASignOutReachesTheOtherHalfByTheDatabase() {
        Part here = new Part("half-" + port, port);
        Part there = new Part("other-half-" + port, Ports.free());
        here.sessions.insert(session, session.createdAt().plus(MONTH));
        assertThat(there.sessions.find(session.id()).map(Session::userId)).contains(session.userId());

        here.sessions.delete(session.id());
        there.news.look();

        assertThat(there.sessions.find(session.id())).isEmpty();
        assertThat(there.grid.getMap("aitutor.sessions").get(session.id().value()))
                .isEqualTo("ended");
    }

    @Test
    void inATornGridARaisedVersionReachesTheOtherHalfByTheDatabase() {
        Part here = new Part("half-" + port, port);
        Part there = new Part("other-half-" + port, Ports.free());
        users.insert(ada());
        UserId id = ada().id();
        assertThat(there.versions.of(id)).isEqualTo(OptionalLong.of(1));

        here.versions.changed(id, 2);
        there.news.look();

        assertThat(there.versions.of(id)).isEqualTo(OptionalLong.of(2));
    }

    private void three() {
        for (int i = 0; i < 3; i++) {
            Part unused = new Part("sessions-test-" + port, port);
        }
        HazelcastInstance first = members.get(0).grid;
        Waiting.until("the grid is safe", 30, () -> first.getPartitionService().isClusterSafe());
    }

    private static Session used(Session one, Instant at) {
        return new Session(
                one.id(), one.userId(), one.roles(), one.securityVersion(), one.createdAt(), at, one.device());
    }

    private static Session session() {
        return session("a");
    }

    private static Session session(String id) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return new Session(new SessionId(id), new UserId("ada"), Set.of(Role.STUDENT), 1, now, now, "Firefox");
    }

    private static User ada() {
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        return new User(
                new UserId("ada"),
                "ada@example.org",
                "Ada",
                Set.of(Role.STUDENT),
                true,
                "en",
                "UTC",
                1,
                now,
                Optional.empty());
    }
}
