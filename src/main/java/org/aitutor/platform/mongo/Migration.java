package org.aitutor.platform.mongo;

import com.mongodb.client.MongoDatabase;

/**
 * One change to the database: idempotent, and such that members of the build before it and of the build after it both
 * go on working (expand first, contract a release later). Each {@code …store} package brings its own.
 */
public interface Migration {
    /** Orders the migrations, and names this one for ever: {@code 0020-accounts-indexes}. */
    String id();

    void apply(MongoDatabase database);
}
