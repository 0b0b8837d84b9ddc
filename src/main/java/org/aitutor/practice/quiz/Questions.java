package org.aitutor.practice.quiz;

import java.util.List;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;

/** Which items a quiz asks. */
public sealed interface Questions {
    /** How many at most. */
    int count();

    /** These, the same for everybody. */
    record Chosen(List<ItemId> items) implements Questions {
        public Chosen {
            items = List.copyOf(items);
        }

        @Override
        public int count() {
            return items.size();
        }
    }

    /** So many of those of the skills, drawn anew for each attempt; fewer where the course has no more. */
    record Drawn(List<SkillId> skills, int count) implements Questions {
        public Drawn {
            skills = List.copyOf(skills);
        }
    }
}
