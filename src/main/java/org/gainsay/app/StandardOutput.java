package org.gainsay.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, buffered; it remembers that it failed, but not when its reader just left. */
final class StandardOutput extends BufferedOutputStream {

  private static final int BUFFER = 1 << 16;

  private boolean failed;

  StandardOutput(OutputStream out) {
    super(out, BUFFER);
  }

  @Override
  public synchronized void flush() throws IOException {
    try {
      super.flush();
    } catch (IOException e) {
      remember(e);
      throw e;
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      super.write(bytes, offset, length);
    } catch (IOException e) {
      remember(e);
      throw e;
    }
  }

  private void remember(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    failed = failed || !message.contains("pipe");
  }

  /** Whether something could not be written. */
  synchronized boolean failed() {
    return failed;
  }
}
