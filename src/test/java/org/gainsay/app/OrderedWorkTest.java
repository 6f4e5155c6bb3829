package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OrderedWorkTest {

  @Test
  void keepsTheOrder() throws InterruptedException {
    List<Integer> results = new ArrayList<>();
    OrderedWork<Integer> work = new OrderedWork<>(4, results::add, () -> {});
    for (int i = 0; i < 200; i++) {
      int number = i;
      work.add(
          () -> {
            Thread.sleep(number % 3);
            return number;
          });
    }
    work.finish();
    assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void failsInTheEndAndHangsNever() throws InterruptedException {
    List<Integer> results = new ArrayList<>();
    OrderedWork<Integer> work = new OrderedWork<>(1, results::add, () -> {});
    for (int i = 0; i < 50; i++) {
      int divisor = i % 2;
      work.add(() -> 1 / divisor);
    }
    assertThatIllegalStateException().isThrownBy(work::finish);
    assertThat(results).hasSize(25);
  }
}
