package org.gainsay.app;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does pieces of work on all processors and hands on what comes of them in the order given. */
final class OrderedWork<T> {

  private static final int AHEAD = 8;

  private final ExecutorService workers;
  private final BlockingQueue<Future<Optional<T>>> pending;
  private final Thread receiver;
  private volatile boolean failed;

  /**
   * Starts to wait for work.
   *
   * @param threads how many pieces are done at a time
   * @param results takes each result, one after the other
   * @param pause runs whenever no further piece is under way
   */
  OrderedWork(int threads, Consumer<T> results, Runnable pause) {
    workers = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
    pending = new ArrayBlockingQueue<>(AHEAD * threads);
    receiver = daemon(() -> receive(results, pause));
    receiver.start();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "gainsay-batch");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes a piece of work; waits when too many are under way. */
  void add(Callable<T> work) throws InterruptedException {
    pending.put(workers.submit(() -> Optional.of(work.call())));
  }

  /** Waits until all is done. */
  void finish() throws InterruptedException {
    pending.put(CompletableFuture.completedFuture(Optional.empty()));
    receiver.join();
    workers.shutdown();
    if (failed) {
      throw new IllegalStateException("a piece of work failed without an answer");
    }
  }

  private void receive(Consumer<T> results, Runnable pause) {
    try {
      boolean more = true;
      while (more) {
        more = next(results);
        if (pending.isEmpty()) {
          pause.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean next(Consumer<T> results) throws InterruptedException {
    try {
      Optional<T> result = pending.take().get();
      result.ifPresent(results);
      return result.isPresent();
    } catch (ExecutionException e) {
      failed = true;
      return true;
    }
  }
}
