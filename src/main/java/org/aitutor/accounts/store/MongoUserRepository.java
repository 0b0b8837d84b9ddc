package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserChange;
import org.aitutor.accounts.UserFilter;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.UserRepository;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.bson.conversions.Bson;
import org.eclipse.jnosql.mapping.document.DocumentTemplate;

/**
 * The accounts in {@code users}. Jakarta NoSQL reads and keeps whole ones; changes and lists are the driver's, since they
 * must touch single fields and page by key. Ids are time-ordered: by id is by age.
 */
@Singleton
@Typed(MongoUserRepository.class)
public final class MongoUserRepository implements UserRepository {
    private final DocumentTemplate template;
    private final MongoCollection<UserDocument> users;

    @Inject
    public MongoUserRepository(DocumentTemplate template, MongoDatabase database) {
        this.template = template;
        this.users = database.getCollection(UserDocument.NAME, UserDocument.class);
    }

    @Override
    public Optional<User> find(UserId id) {
        return MongoErrors.reading(
                () -> template.find(UserDocument.class, id.value()).map(UserDocument::toUser));
    }

    @Override
    public List<User> findAll(Collection<UserId> ids) {
        return MongoErrors.reading(() -> users.find(
                        in("_id", ids.stream().map(UserId::value).toList()))
                .map(UserDocument::toUser)
                .into(new ArrayList<>()));
    }

    @Override
    public void insert(User user) {
        MongoErrors.write(() -> template.insert(UserDocument.of(user)));
    }

    @Override
    public Optional<User> change(UserId id, UserChange change, boolean raise) {
        List<Bson> updates = updates(id, change);
        if (raise) {
            updates.add(inc("securityVersion", 1L));
        }
        if (updates.isEmpty()) {
            return find(id);
        }
        UserDocument after = MongoErrors.writing(() -> users.findOneAndUpdate(
                eq("_id", id.value()),
                combine(updates),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
        return Optional.ofNullable(after).map(UserDocument::toUser);
    }

    private List<Bson> updates(UserId id, UserChange change) {
        List<Bson> updates = new ArrayList<>();
        change.displayName().ifPresent(name -> {
            updates.add(set("displayName", name));
            find(id).ifPresent(user -> updates.add(set("terms", UserDocument.terms(user.email(), name))));
        });
        change.locale().ifPresent(locale -> updates.add(set("locale", locale)));
        change.timeZone().ifPresent(zone -> updates.add(set("timeZone", zone)));
        change.roles().ifPresent(roles -> updates.add(set("roles", Roles.names(roles))));
        change.active().ifPresent(active -> updates.add(set("active", active)));
        return updates;
    }

    @Override
    public Slice<User> list(UserFilter filter, SliceRequest slice) {
        List<Bson> conditions = new ArrayList<>(List.of(empty()));
        filter.role().ifPresent(role -> conditions.add(eq("roles", role.apiName())));
        filter.active().ifPresent(active -> conditions.add(eq("active", active)));
        filter.text().ifPresent(text -> conditions.add(regex("terms", beginsWith(text))));
        slice.after().ifPresent(after -> conditions.add(lt("_id", after.text(0))));
        List<User> read = MongoErrors.reading(() -> users.find(and(conditions))
                .sort(Sorts.descending("_id"))
                .limit(slice.limit() + 1)
                .map(UserDocument::toUser)
                .into(new ArrayList<>()));
        return Slice.cut(read, slice.limit(), user -> Position.of(user.id().value()));
    }

    private static Pattern beginsWith(String text) {
        return Pattern.compile("^" + Pattern.quote(text.strip().toLowerCase(Locale.ROOT)));
    }
}
