package se.ingangen.portal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final Class<?>[] RESOURCES = {
        SearchResource.class,
        PagesResource.class,
        ContentResource.class,
        ServicesResource.class,
        TermsResource.class,
        ErrandsResource.class,
        TokensResource.class,
        TranslationsResource.class,
        OpenApiResource.class
    };

    private final JsonObject paths = read().getJsonObject("paths");

    @Test
    void theDescriptionTellsOfEveryCallAndOfNoOther() {
        var described = paths.entrySet().stream()
                .flatMap(
                        path -> path.getValue().asJsonObject().keySet().stream().map(m -> m + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        var built = calls().map(OpenApiTest::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(built, described);
    }

    @Test
    void everyCallTakesTheParametersThatAreDescribed() {
        calls().forEach(call -> assertEquals(parameters(call), described(call), name(call)));
    }

    private static Set<String> parameters(Method call) {
        return Arrays.stream(call.getParameters())
                .map(p -> p.getAnnotation(QueryParam.class))
                .filter(p -> p != null)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> described(Method call) {
        var parts = name(call).split(" ");
        var operation = paths.getJsonObject(parts[1]).getJsonObject(parts[0]);
        return !operation.containsKey("parameters")
                ? new TreeSet<>()
                : operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .filter(p -> p.getString("in").equals("query"))
                        .map(p -> p.getString("name"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> calls() {
        return Arrays.stream(RESOURCES)
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(m -> m.isAnnotationPresent(GET.class) || m.isAnnotationPresent(POST.class));
    }

    private static String name(Method call) {
        var above = call.getDeclaringClass().getAnnotation(Path.class).value();
        var own = call.isAnnotationPresent(Path.class)
                ? "/" + call.getAnnotation(Path.class).value()
                : "";
        var method = call.isAnnotationPresent(GET.class) ? "get" : "post";
        return method + " " + (above + own).replace("//", "/");
    }

    private static JsonObject read() {
        try (var reader = Json.createReader(OpenApiTest.class.getResourceAsStream("openapi.json"))) {
            return reader.readObject();
        }
    }
}
