package org.aitutor.platform.cache.store;

import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.aitutor.platform.cache.Notice;
import org.aitutor.platform.cache.NoticeRepository;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.Document;

/** The news in {@code notices}; the database forgets them after ten minutes. */
@Singleton
public final class MongoNoticeRepository implements NoticeRepository {
    private final MongoCollection<Document> notices;

    @Inject
    public MongoNoticeRepository(MongoDatabase database) {
        this.notices = database.getCollection("notices");
    }

    @Override
    public void insert(List<Notice> news) {
        MongoErrors.write(() -> notices.insertMany(
                news.stream().map(MongoNoticeRepository::toDocument).toList()));
    }

    @Override
    public List<Notice> since(Instant at) {
        return MongoErrors.reading(() -> notices.find(gte("at", Date.from(at)))
                .map(notice -> new Notice(
                        notice.getString("_id"),
                        notice.getString("topic"),
                        notice.getString("key"),
                        notice.getDate("at").toInstant()))
                .into(new ArrayList<>()));
    }

    private static Document toDocument(Notice notice) {
        return new Document("_id", notice.id())
                .append("topic", notice.topic())
                .append("key", notice.key())
                .append("at", Date.from(notice.at()));
    }
}
