package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.Secrets;

/**
 * Presents items under ids that need no storage: the id holds what was presented, signed together with the student's
 * id, so that nobody can make one up or use another's.
 */
@Singleton
public final class Presentations {
    private static final String PURPOSE = "presentation";
    private static final Duration LIFETIME = Duration.ofDays(14);
    private static final int PARTS = 4;
    private static final int LONGEST = 600;

    private final Secrets secrets;
    private final OpenQuizzes quizzes;
    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    public Presentations(Secrets secrets, OpenQuizzes quizzes, Clock clock) {
        this(secrets, quizzes, clock, new SecureRandom());
    }

    Presentations(Secrets secrets, OpenQuizzes quizzes, Clock clock, RandomGenerator random) {
        this.secrets = secrets;
        this.quizzes = quizzes;
        this.clock = clock;
        this.random = random;
    }

    /** Presents the item to the student, now. */
    public Presentation present(UserId student, ItemId item, int revision) {
        return new Presentation(student, item, revision, random.nextInt(Integer.MAX_VALUE), clock.instant());
    }

    /** The id that the client sends back. */
    public String idOf(Presentation presentation) {
        String content = String.join(
                "\n",
                presentation.item().value(),
                Integer.toString(presentation.revision()),
                Integer.toString(presentation.seed()),
                Long.toString(presentation.at().toEpochMilli()));
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        return encoded + '.' + secrets.sign(PURPOSE, signed(presentation.student(), encoded));
    }

    /**
     * What an id stands for.
     *
     * @throws InvalidInput where we did not give it to this student for this item, or it is older than 14 days
     * @throws ItemInOpenQuiz where the student sits a quiz that asks the item
     */
    public Presentation read(UserId student, ItemId item, String id) {
        Presentation given = given(student, item, id);
        if (quizzes.itemsBefore(student, item.course()).contains(item)) {
            throw new ItemInOpenQuiz();
        }
        return given;
    }

    private Presentation given(UserId student, ItemId item, String id) {
        return parse(student, id)
                .filter(presentation -> presentation.item().equals(item))
                .filter(presentation -> presentation.at().plus(LIFETIME).isAfter(clock.instant()))
                .orElseThrow(() -> new InvalidInput(
                        "presentationId", "is not one that you were given for this item within the last 14 days"));
    }

    private Optional<Presentation> parse(UserId student, String id) {
        int dot = id.indexOf('.');
        if (dot < 0 || id.length() > LONGEST) {
            return Optional.empty();
        }
        String encoded = id.substring(0, dot);
        return secrets.verify(PURPOSE, signed(student, encoded), id.substring(dot + 1))
                ? Optional.of(decode(student, encoded))
                : Optional.empty();
    }

    /** Only for what carries our signature, and so has our form. */
    private static Presentation decode(UserId student, String encoded) {
        String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split("\n", PARTS);
        return new Presentation(
                student,
                new ItemId(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Instant.ofEpochMilli(Long.parseLong(parts[3])));
    }

    private static String signed(UserId student, String encoded) {
        return student.value() + '\n' + encoded;
    }
}
