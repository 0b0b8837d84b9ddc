package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.catalogue.ItemId;

/** Tells where a student stands with an item. */
@Singleton
final class ItemWorks {
    private final Catalogue catalogue;

    @Inject
    ItemWorks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ItemWork of(UserId student, CourseContent content, ItemId id) {
        Item item = catalogue.item(content, id);
        return new ItemWork(
                item.group().map(ItemGroup::stem).orElse("") + "\n\n" + item.stem(),
                FinalAnswers.of(item.task()),
                item.solution(),
                0,
                java.util.List.of(),
                item.hints().stream().findFirst().map(node -> node.text()),
                item.hints().size(),
                false);
    }
}
