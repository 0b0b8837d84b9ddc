package org.aitutor.testing;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** What a thread sends to {@link TestMongo} by its shared client, while somebody wants to know. */
public final class SentCommands implements CommandListener {
    private static final ThreadLocal<@Nullable List<BsonDocument>> WANTED = new ThreadLocal<>();

    /** Runs it. @return the commands that it sent, in their order */
    public static List<BsonDocument> of(Runnable work) {
        List<BsonDocument> sent = new ArrayList<>();
        WANTED.set(sent);
        try {
            work.run();
            return sent;
        } finally {
            WANTED.remove();
        }
    }

    /** The names of these commands. */
    public static List<String> names(List<BsonDocument> commands) {
        return commands.stream().map(BsonDocument::getFirstKey).toList();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        List<BsonDocument> wanted = WANTED.get();
        if (wanted != null) {
            wanted.add(event.getCommand().clone());
        }
    }
}
