package io.github.whosaid.format;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Map;

/**
 * Reads JSON-LD with a processor of others. The contexts are the terms of the published ones that this library uses.
 */
final class LinkedData {
  private static final Map<URI, String> CONTEXTS = Map.of(URI.create("https://schema.org"), "/jsonld/schema.org.jsonld",
      URI.create("http://www.w3.org/ns/anno.jsonld"), "/jsonld/anno.jsonld");

  private LinkedData() {}

  /** The expanded form of {@code json}; fails at a term that the context does not define. */
  static JsonNode expand(String json) throws IOException, JsonLdError {
    Document document = JsonDocument.of(new StringReader(json));
    return new ObjectMapper().readTree(JsonLd.expand(document).base(URI.create("https://news.example/anno/page.jsonld"))
        .loader((uri, options) -> context(uri)).undefinedTermsPolicy(ProcessingPolicy.Fail).get().toString());
  }

  private static Document context(URI uri) throws JsonLdError {
    if (!CONTEXTS.containsKey(uri)) {
      throw new AssertionError("no context is known at " + uri);
    }
    return JsonDocument.of(LinkedData.class.getResourceAsStream(CONTEXTS.get(uri)));
  }
}
