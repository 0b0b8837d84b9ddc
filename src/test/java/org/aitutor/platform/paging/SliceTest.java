package org.aitutor.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void oneItemMoreTellsThatThereIsANextSlice() {
        Slice<String> slice = Slice.cut(List.of("a", "b", "c"), 2, Position::of);

        assertThat(slice.items()).containsExactly("a", "b");
        assertThat(slice.next()).contains(Position.of("b"));
    }

    @Test
    void theLastSliceHasNoNext() {
        Slice<String> slice = Slice.cut(List.of("a", "b"), 2, Position::of);

        assertThat(slice.items()).containsExactly("a", "b");
        assertThat(slice.next()).isEmpty();
    }

    @Test
    void aSliceHoldsOneToAHundred() {
        assertThatThrownBy(() -> SliceRequest.first(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SliceRequest.first(101)).isInstanceOf(IllegalArgumentException.class);
    }
}
