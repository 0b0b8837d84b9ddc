package org.aitutor.accounts.store;

import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserChange;
import org.aitutor.accounts.UserFilter;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.UserRepository;
import org.aitutor.platform.cache.Cache;
import org.aitutor.platform.cache.Caches;
import org.aitutor.platform.mongo.Texts;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/**
 * Remembers single accounts for a minute in the grid, for six seconds on a member that cannot be told. What decides
 * whether somebody may come in is not read here: {@link GridSecurityVersions} asks the database itself.
 */
@Singleton
public final class CachedUserRepository implements UserRepository {
    private static final Duration LIFETIME = Duration.ofMinutes(1);
    private static final int MOST = 100_000;

    private final UserRepository source;
    private final Cache<UserDocument> users;

    @Inject
    CachedUserRepository(MongoUserRepository source, Caches caches, MongoDatabase database) {
        this(source, caches, Texts.of(UserDocument.class, database.getCodecRegistry()));
    }

    CachedUserRepository(UserRepository source, Caches caches, Texts<UserDocument> texts) {
        this.source = source;
        this.users = caches.named("users", LIFETIME, MOST, texts::write, texts::read);
    }

    @Override
    public Optional<User> find(UserId id) {
        return users.find(id.value(), () -> source.find(id).map(UserDocument::of))
                .map(UserDocument::toUser);
    }

    @Override
    public List<User> findAll(Collection<UserId> ids) {
        return source.findAll(ids);
    }

    @Override
    public void insert(User user) {
        source.insert(user);
        users.drop(user.id().value());
    }

    @Override
    public Optional<User> change(UserId id, UserChange change, boolean raise) {
        try {
            return source.change(id, change, raise);
        } finally {
            // Also where no answer came: it may have been changed.
            users.drop(id.value());
        }
    }

    @Override
    public Slice<User> list(UserFilter filter, SliceRequest slice) {
        return source.list(filter, slice);
    }
}
