package org.aitutor.practice.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;

/** The index by which an explanation finds the attempts that an estimate rests on. */
@Singleton
public final class AttemptsBySkill implements Migration {
    @Override
    public String id() {
        return "0053-attempts-by-skill";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection("attempts")
                .createIndex(compoundIndex(ascending("studentId", "prediction.skills.skill"), descending("at")));
    }
}
