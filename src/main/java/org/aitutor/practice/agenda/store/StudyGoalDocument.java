package org.aitutor.practice.agenda.store;

import java.time.LocalDate;
import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.learning.scheduling.Vacation;
import org.aitutor.practice.agenda.StudyGoal;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A goal as it is stored. Public, since the driver's record codec reads the components by reflection.
 *
 * @param id the student's
 */
public record StudyGoalDocument(@BsonId String id, int daily, List<VacationDocument> vacations, long version) {

    /** A vacation; days as ISO-8601 dates, since a day has no time zone. */
    public record VacationDocument(String from, String until) {}

    static StudyGoalDocument of(StudyGoal goal) {
        return new StudyGoalDocument(
                goal.student().value(),
                goal.daily(),
                goal.vacations().stream()
                        .map(vacation -> new VacationDocument(
                                vacation.from().toString(), vacation.until().toString()))
                        .toList(),
                goal.version());
    }

    StudyGoal toGoal() {
        return new StudyGoal(
                new UserId(id),
                daily,
                vacations.stream()
                        .map(vacation -> new Vacation(LocalDate.parse(vacation.from), LocalDate.parse(vacation.until)))
                        .toList(),
                version);
    }
}
