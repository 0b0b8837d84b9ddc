package org.aitutor.catalogue;

class InMemoryCourseRepositoryTest extends CourseRepositoryContract {
    @Override
    protected CourseRepository empty() {
        return new InMemoryCourseRepository();
    }
}
