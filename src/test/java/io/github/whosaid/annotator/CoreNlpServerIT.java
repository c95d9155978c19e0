package io.github.whosaid.annotator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import io.github.whosaid.Engine;
import io.github.whosaid.format.QuotationFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The annotator in CoreNLP's server, asked over HTTP. */
@Tag("pipelines")
class CoreNlpServerIT {
  private static Server server;

  private final HttpClient client = HttpClient.newHttpClient();

  /** CoreNLP's server on a port of the system's choice, which it can be asked for and stopped. */
  private static final class Server extends StanfordCoreNLPServer {
    Server(Properties properties) throws IOException {
      super(properties, 0, 60_000, false);
    }

    void start() throws IOException {
      run(Optional.empty(), request -> true, request -> {
      }, new FileHandler("edu/stanford/nlp/pipeline/demo/corenlp-brat.html"), false, new AtomicBoolean());
    }

    int port() {
      return server.getAddress().getPort();
    }

    void stop() {
      server.stop(0);
    }
  }

  @BeforeAll
  static void start() throws IOException {
    Properties properties = WhosaidAnnotatorIT.properties(WhosaidAnnotatorIT.WHOLE);
    properties.setProperty("server_id", "whosaid-" + ProcessHandle.current().pid());
    server = new Server(properties);
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private HttpResponse<byte[]> ask(String properties, String text) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + "/?properties=" + URLEncoder.encode(properties, UTF_8));
    HttpRequest request = HttpRequest.newBuilder(uri).header("Content-Type", "text/plain; charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofString(text)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private JsonNode json(String properties, String text) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = ask(properties, text);
    assertThat(response.statusCode()).as(new String(response.body(), UTF_8)).isEqualTo(200);
    return new ObjectMapper().readTree(response.body());
  }

  @Test
  void showsTheQuotationsInCoreNlpsJson() throws IOException, InterruptedException {
    JsonNode quotes = json("{}", WhosaidAnnotatorIT.TEXT).get("quotes");
    assertThat(quotes).hasSize(3);
    JsonNode last = quotes.get(2);
    assertThat(last.get("id").asInt()).isEqualTo(1);
    assertThat(last.get("text").asText()).isEqualTo("\"and found nothing.\"");
    assertThat(last.get("beginIndex").asInt()).isEqualTo(WhosaidAnnotatorIT.TEXT.indexOf("\"and"));
    assertThat(last.get("speaker").asText()).isEqualTo("Ana Ruiz");
    assertThat(last.get("canonicalSpeaker").asText()).isEqualTo("Ana Ruiz");
    assertThat(last.get("mention").asText()).isEqualTo("she");
  }

  @Test
  void givesAllThatIsFoundOnRequest() throws IOException, InterruptedException {
    String text = "José Ruiz said the café’s 😀 sign was “too bright”.";
    JsonNode json = json("{\"outputFormat\": \"custom\", \"customOutputter\": \"" + WhosaidJsonOutputter.class.getName()
        + "\"}", text);
    assertThat(json.get("sentences")).hasSize(1);
    StringBuilder expected = new StringBuilder();
    QuotationFormat.JSON.write(Engine.extract(text), "", expected);
    assertThat(json.get("whosaid")).isEqualTo(new ObjectMapper().readTree(expected.toString()));
  }

  @Test
  void servesClientsThatReadTheSerializedForm() throws Exception {
    HttpResponse<byte[]> response = ask("{\"outputFormat\": \"serialized\", \"serializer\": \""
        + ProtobufAnnotationSerializer.class.getName() + "\"}", WhosaidAnnotatorIT.TEXT);
    assertThat(response.statusCode()).as(new String(response.body(), UTF_8)).isEqualTo(200);
    Annotation document =
        new ProtobufAnnotationSerializer().read(new ByteArrayInputStream(response.body())).first;
    assertThat(document.get(CoreAnnotations.QuotationsAnnotation.class))
        .extracting(quote -> quote.get(CoreAnnotations.TextAnnotation.class))
        .containsExactly("the old bridge was safe", "\"We checked it,\"", "\"and found nothing.\"");
  }

  @Test
  void takesOptionsWithARequest() throws IOException, InterruptedException {
    assertThat(json("{\"whosaid.minimumConfidence\": \"1\"}", WhosaidAnnotatorIT.TEXT).get("quotes")).isEmpty();
    HttpResponse<byte[]> refusal = ask("{\"whosaid.minimumConfidence\": \"2\"}", WhosaidAnnotatorIT.TEXT);
    assertThat(refusal.statusCode()).isEqualTo(500);
    assertThat(new String(refusal.body(), UTF_8)).contains("WhosaidAnnotator");
  }
}
