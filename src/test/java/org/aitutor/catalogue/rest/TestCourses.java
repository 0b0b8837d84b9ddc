package org.aitutor.catalogue.rest;

import java.time.Clock;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseRepository;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.store.MongoContentRepository;
import org.aitutor.catalogue.store.MongoCourseRepository;
import org.aitutor.testing.TestServer;

/** Brings courses into the test server's database, past its API. */
final class TestCourses {
    private TestCourses() {}

    static void publish(CourseDraft draft, boolean makePublic) {
        new ContentPublisher(courses(), new MongoContentRepository(TestServer.database()), Clock.systemUTC())
                .publish(Courses.ADA, draft, makePublic);
    }

    static CourseRepository courses() {
        return new MongoCourseRepository(TestServer.database());
    }
}
