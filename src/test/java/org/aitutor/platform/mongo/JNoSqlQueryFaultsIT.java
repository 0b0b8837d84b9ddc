package org.aitutor.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import jakarta.data.Sort;
import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.aitutor.testing.SentCommands;
import org.aitutor.testing.TestMongo;
import org.aitutor.testing.TestTemplate;
import org.bson.BsonDocument;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.eclipse.jnosql.mapping.document.DocumentTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Eclipse JNoSQL's queries do wrong; see {@link JNoSqlFaultsIT} for its mapping. */
class JNoSqlQueryFaultsIT {
    private static final String MENDED = "mended: simplify";

    private final MongoDatabase database = TestMongo.emptyDatabaseOf(JNoSqlQueryFaultsIT.class);
    private final DocumentTemplate template = TestTemplate.on(database);

    @BeforeEach
    void fiveNotes() {
        IntStream.rangeClosed(1, 5).forEach(level -> template.insert(note(level)));
    }

    @Test
    void aDescendingCursorGoesNowhere() {
        CursoredPage<Note> first = template.selectCursor(byLevel(false), PageRequest.ofSize(2));

        CursoredPage<Note> second = template.selectCursor(byLevel(false), first.nextPageRequest());

        assertThat(levels(first)).containsExactly(5, 4);
        assertThat(levels(second)).as(MENDED).isNotEqualTo(List.of(3, 2));
    }

    @Test
    void aPageBackwardIsNotTheOneBefore() {
        CursoredPage<Note> first = template.selectCursor(byLevel(true), PageRequest.ofSize(2));
        CursoredPage<Note> second = template.selectCursor(byLevel(true), first.nextPageRequest());
        CursoredPage<Note> third = template.selectCursor(byLevel(true), second.nextPageRequest());

        PageRequest before = PageRequest.beforeCursor(third.cursor(0), 2, 2, false);
        CursoredPage<Note> back = template.selectCursor(byLevel(true), before);

        assertThat(levels(second)).containsExactly(3, 4);
        assertThat(levels(third)).containsExactly(5);
        assertThat(levels(back)).as(MENDED).isNotEqualTo(List.of(3, 4));
    }

    @Test
    void theLastPageSaysThatThereIsAnother() {
        CursoredPage<Note> all = template.selectCursor(byLevel(true), PageRequest.ofSize(9));

        assertThat(levels(all)).hasSize(5);
        assertThat(all.hasNext()).as(MENDED).isTrue();
    }

    @Test
    void countingLoadsThemAll() {
        SelectQuery query =
                SelectQuery.select().from("notes").where("level").gt(1).build();

        List<BsonDocument> sent =
                SentCommands.of(() -> assertThat(template.count(query)).isEqualTo(4));

        assertThat(SentCommands.names(sent)).as(MENDED).containsExactly("find");
    }

    @Test
    void countingByAMethodsNameLoadsThemAll() {
        NoteRepository repository = TestTemplate.repository(NoteRepository.class);

        List<BsonDocument> sent = SentCommands.of(() -> repository.countByLevelGreaterThan(1));

        assertThat(SentCommands.names(sent)).as(MENDED).containsExactly("find");
    }

    @Test
    void anUpdateByQueryReplacesEachWholeDocument() {
        List<BsonDocument> sent =
                SentCommands.of(() -> assertThat(template.<Note>query("UPDATE Note SET title = 'new' WHERE level > 3"))
                        .hasSize(2));

        assertThat(SentCommands.names(sent)).as(MENDED).containsExactly("find", "findAndModify", "findAndModify");
        assertThat(sent.get(1).getDocument("update").keySet()).as(MENDED).contains("level");
    }

    @Test
    void anOrderThatIgnoresCaseMindsIt() {
        SelectQuery query = SelectQuery.builder()
                .from("notes")
                .sort(Sort.ascIgnoreCase("title"))
                .build();

        List<Note> sorted = template.<Note>select(query).toList();

        assertThat(sorted).extracting(Note::level).as(MENDED).containsExactly(2, 4, 1, 3, 5);
    }

    @Test
    void anOrderByAMethodsNameThatIgnoresCaseIsOfAFieldOfThatName() {
        NoteRepository repository = TestTemplate.repository(NoteRepository.class);

        List<BsonDocument> sent = SentCommands.of(() -> repository.findByLevelGreaterThanOrderByTitleIgnoreCaseAsc(0));

        assertThat(sent.get(0).getDocument("sort").keySet()).as(MENDED).containsExactly("title.ignoreCase");
    }

    @Test
    void aProjectionIsAnArray() {
        List<Object> projected = template.query("SELECT title, level FROM Note").toList();

        assertThat(projected)
                .as(MENDED)
                .hasSize(5)
                .allSatisfy(each -> assertThat(each).isInstanceOf(Object[].class));
    }

    private static Note note(int level) {
        return Note.of(level, (level % 2 == 0 ? "B" : "a") + level);
    }

    private static SelectQuery byLevel(boolean up) {
        return SelectQuery.builder()
                .from("notes")
                .sort(up ? Sort.asc("level") : Sort.desc("level"))
                .build();
    }

    private static List<Integer> levels(CursoredPage<Note> page) {
        return page.content().stream().map(Note::level).toList();
    }
}
