package org.gainsay.app;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells on a terminal how far a check is, once it takes longer than a moment. */
final class Progress implements AutoCloseable {

  /** After how many milliseconds it begins to tell. */
  static final long PATIENCE = 1000;

  private static final long PAUSE = 200;
  private static final String BACK_AND_CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread teller;

  /**
   * Begins to watch.
   *
   * @param console where it tells, if somebody watches a terminal
   * @param total how many documents there are
   * @param patience after how many milliseconds it begins to tell
   */
  Progress(Console console, int total, long patience) {
    this.err = console.err();
    this.total = total;
    this.teller = new Thread(() -> tell(patience), "gainsay-progress");
    teller.setDaemon(true);
    if (console.talk().interactive()) {
      teller.start();
    }
  }

  /** One more document is read. */
  void step() {
    done.incrementAndGet();
  }

  private void tell(long patience) {
    try {
      boolean told = false;
      long wait = patience;
      while (!end.await(wait, TimeUnit.MILLISECONDS)) {
        int read = done.get();
        String what =
            read < total ? "read " + read + " of " + total + " documents" : "comparing the claims";
        err.print(BACK_AND_CLEAR + "gainsay: " + what);
        err.flush();
        told = true;
        wait = PAUSE;
      }
      if (told) {
        err.print(BACK_AND_CLEAR);
        err.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes what it told from the terminal. */
  @Override
  public void close() {
    end.countDown();
    try {
      teller.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
