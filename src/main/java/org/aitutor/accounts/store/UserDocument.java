package org.aitutor.accounts.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.security.Role;
import org.bson.Document;

/** An account as it is stored, in {@code users}. */
final class UserDocument {
    static final String NAME = "users";

    private UserDocument() {}

    static Document of(User user) {
        Document document = new Document("_id", user.id().value())
                .append("email", user.email())
                .append("displayName", user.displayName())
                .append("roles", names(user.roles()))
                .append("active", user.active())
                .append("locale", user.locale())
                .append("timeZone", user.timeZone())
                .append("securityVersion", user.securityVersion())
                .append("createdAt", Date.from(user.createdAt()))
                .append("terms", terms(user.email(), user.displayName()));
        user.birthYear().ifPresent(year -> document.append("birthYear", year));
        return document;
    }

    static User toUser(Document document) {
        Instant createdAt = document.getDate("createdAt").toInstant();
        return new User(
                new UserId(document.getString("_id")),
                document.getString("email"),
                document.getString("displayName"),
                Roles.of(document.getList("roles", String.class)),
                document.getBoolean("active", false),
                document.getString("locale"),
                document.getString("timeZone"),
                document.get("securityVersion", Number.class).longValue(),
                createdAt,
                Optional.ofNullable(document.getInteger("birthYear")));
    }

    static List<String> names(Iterable<Role> roles) {
        return Roles.names(roles);
    }

    /** What a search may begin with: the address, and the words of the name, in lower case. */
    static List<String> terms(String email, String displayName) {
        return Stream.concat(Stream.of(email), words(displayName)).distinct().toList();
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty());
    }
}
