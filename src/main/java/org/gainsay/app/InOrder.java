package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to each of several things, some at a time, and keeps their order. */
final class InOrder {

  private final int threads;

  /** A worker that does so many things at a time. */
  InOrder(int threads) {
    this.threads = threads;
  }

  /** What comes of each of them, in the same order; the first failure is passed on. */
  <T, R> List<R> each(List<T> things, Function<T, R> work) {
    int at = Math.min(threads, things.size());
    if (at <= 1) {
      return things.stream().map(work).toList();
    }
    ExecutorService workers = Executors.newFixedThreadPool(at, InOrder::daemon);
    try {
      List<Callable<R>> calls = new ArrayList<>();
      things.forEach(thing -> calls.add(() -> work.apply(thing)));
      List<R> out = new ArrayList<>();
      for (Future<R> done : workers.invokeAll(calls)) {
        out.add(done.get());
      }
      return out;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw passedOn(e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "gainsay-document");
    thread.setDaemon(true);
    return thread;
  }

  private static RuntimeException passedOn(ExecutionException failure) {
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return failure.getCause() instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(failure);
  }
}
