package org.aitutor.operations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.Registration;
import org.aitutor.accounts.SignIn;
import org.aitutor.accounts.User;
import org.aitutor.accounts.WrongCredentials;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Instructor;
import org.aitutor.catalogue.PublishOutcome;
import org.aitutor.interchange.demo.DemoCourse;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.quiz.Quizzes;

/** The demo: three accounts, a course, and a quiz of it. Making it again finds what is there, and changes nothing. */
@Singleton
public final class Demo {
    private final Accounts accounts;
    private final SignIn signIn;
    private final ContentPublisher publisher;
    private final Catalogue catalogue;
    private final Quizzes quizzes;

    @Inject
    public Demo(Accounts accounts, SignIn signIn, ContentPublisher publisher, Catalogue catalogue, Quizzes quizzes) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.publisher = publisher;
        this.catalogue = catalogue;
        this.quizzes = quizzes;
    }

    /**
     * Makes what is missing, and gives the accounts that password.
     *
     * @throws org.aitutor.platform.problem.DomainException where another member is at it; a moment later it works
     */
    public PublishOutcome make(String password) {
        account("student", "Sam Student", password, Set.of(Role.STUDENT));
        account("admin", "Ada Admin", password, Set.of(Role.ADMIN));
        User instructor = account("instructor", "Ines Instructor", password, Set.of(Role.INSTRUCTOR));
        PublishOutcome published = publisher.publish(
                new Instructor(instructor.id(), instructor.displayName()),
                DemoCourse.draft(source -> CourseId.ofSource(instructor.id(), source)),
                true);
        quizzes.offer(catalogue.published(published.course()), DemoQuiz.NAME, DemoQuiz.draft(published.course()));
        return published;
    }

    private User account(String name, String displayName, String password, Set<Role> roles) {
        String email = name + "@demo.example";
        User user = accounts.findByEmail(email)
                .orElseGet(() -> accounts.register(Registration.of(email, password, displayName)));
        if (!user.roles().equals(roles)) {
            accounts.grant(user.id(), roles);
        }
        if (!opens(email, password)) {
            accounts.setPassword(user.id(), password);
        }
        return user;
    }

    private boolean opens(String email, String password) {
        try {
            signIn.withPassword(email, password);
            return true;
        } catch (WrongCredentials another) {
            return false;
        }
    }
}
