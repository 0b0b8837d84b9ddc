package org.aitutor.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ConnectionDescription;
import com.mongodb.connection.ServerId;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.internal.IgnorableRequestContext;
import org.aitutor.platform.work.Filling;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class CommandCounterTest {
    private static final CommandStartedEvent FIND = new CommandStartedEvent(
            IgnorableRequestContext.INSTANCE,
            1,
            1,
            new ConnectionDescription(new ServerId(new ClusterId(), new ServerAddress())),
            "test",
            "find",
            new BsonDocument());

    private final CommandCounter counter = new CommandCounter();

    @Test
    void whatARequestSendsForItselfIsCountedAndWhatFillsTheMembersMemoryIsNot() {
        send();
        String filled = Filling.of(() -> {
            send();
            return Filling.of(() -> {
                send();
                return "within";
            });
        });
        send();

        assertThat(filled).isEqualTo("within");
        assertThat(counter.count()).isEqualTo(2);
    }

    @Test
    void afterAFillingThatFailedCommandsAreCountedAgain() {
        assertThatThrownBy(() -> Filling.of(() -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        send();

        assertThat(counter.count()).isEqualTo(1);
    }

    @Test
    void aThreadCountsItsOwnAndBeginsAtZeroAfterAReset() throws InterruptedException {
        Thread other = new Thread(this::send);
        other.start();
        other.join();
        send();
        int before = counter.count();
        counter.reset();

        assertThat(before).isEqualTo(1);
        assertThat(counter.count()).isZero();
    }

    private void send() {
        counter.commandStarted(FIND);
    }
}
