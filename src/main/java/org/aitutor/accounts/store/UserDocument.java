package org.aitutor.accounts.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is stored, in {@code users}: for Jakarta NoSQL and for the driver's codec alike.
 *
 * @param terms what a search may begin with: the address, and the words of the name, in lower case
 */
@Entity(UserDocument.NAME)
public record UserDocument(
        @Id @BsonId String id,
        @Column String email,
        @Column String displayName,
        @Column List<String> roles,
        @Column boolean active,
        @Column String locale,
        @Column String timeZone,
        @Column long securityVersion,
        @Column Date createdAt,
        @Column @Nullable Integer birthYear,
        @Column List<String> terms) {
    static final String NAME = "users";

    static UserDocument of(User user) {
        return new UserDocument(
                user.id().value(),
                user.email(),
                user.displayName(),
                Roles.names(user.roles()),
                user.active(),
                user.locale(),
                user.timeZone(),
                user.securityVersion(),
                Date.from(user.createdAt()),
                user.birthYear().orElse(null),
                terms(user.email(), user.displayName()));
    }

    User toUser() {
        return new User(
                new UserId(id),
                email,
                displayName,
                Roles.of(roles),
                active,
                locale,
                timeZone,
                securityVersion,
                createdAt.toInstant(),
                Optional.ofNullable(birthYear));
    }

    static List<String> terms(String email, String displayName) {
        return Stream.concat(Stream.of(email), words(displayName)).distinct().toList();
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty());
    }
}
