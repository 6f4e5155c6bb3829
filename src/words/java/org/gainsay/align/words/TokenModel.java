package org.gainsay.align.words;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sentence encoder all-MiniLM-L6-v2 (int8), of which only single word pieces are asked. */
final class TokenModel implements AutoCloseable {

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final long start;
  private final long end;
  private final Map<String, Integer> vocabulary = new LinkedHashMap<>();

  TokenModel() throws IOException, OrtException {
    JsonNode tokenizer = JsonMapper.shared().readTree(bytes(TOKENIZER));
    tokenizer.get("model").get("vocab").properties().forEach(e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
    start = vocabulary.get("[CLS]");
    end = vocabulary.get("[SEP]");
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    session = environment.createSession(bytes(MODEL), options);
  }

  /** Each word piece and its number; the numbers rise as the pieces become rarer. */
  Map<String, Integer> vocabulary() {
    return vocabulary;
  }

  /**
   * What the last layer makes of one piece that stands alone. One piece a run: the model rounds by
   * the greatest activation of a whole batch.
   */
  float[] vector(int piece) throws OrtException {
    try (OnnxTensor ids = tensor(start, piece, end);
        OnnxTensor attention = tensor(1, 1, 1);
        OnnxTensor types = tensor(0, 0, 0);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0][1];
    }
  }

  private OnnxTensor tensor(long... values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream stream = TokenModel.class.getResourceAsStream(resource)) {
      return stream.readAllBytes();
    }
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
