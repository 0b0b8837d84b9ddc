package org.aitutor.catalogue.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The catalogue's first indexes. The lists of published courses have one for each order, behind the search terms. */
@Singleton
public final class CatalogueIndexes implements Migration {
    @Override
    public String id() {
        return "0030-catalogue-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        MongoCollection<Document> courses = database.getCollection("courses");
        courses.createIndex(ascending("instructorId", "published"));
        courses.createIndex(compoundIndex(ascending("instructorId"), descending("createdAt", "_id")));
        courses.createIndex(compoundIndex(ascending("category", "difficulty"), descending("createdAt")));
        courses.createIndex(descending("createdAt"));
        found(courses, descending("createdAt", "_id"));
        found(courses, ascending("titleKey", "_id"));
        found(courses, descending("enrollments", "_id"));
        database.getCollection("course_versions")
                .createIndex(compoundIndex(ascending("courseId"), descending("version")));
        database.getCollection("lessons").createIndex(ascending("courseId"));
        database.getCollection("items").createIndex(ascending("courseId"));
    }

    private static void found(MongoCollection<Document> courses, Bson order) {
        courses.createIndex(
                compoundIndex(ascending("terms"), order),
                new IndexOptions().partialFilterExpression(eq("published", true)));
    }
}
