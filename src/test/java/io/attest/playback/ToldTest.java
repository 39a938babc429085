package io.attest.playback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.attest.line.Secrets;
import io.attest.line.Transcript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ToldTest {

    private static final TypeReference<String> TEXT = new TypeReference<>() {};

    @Test
    void everyOctetSurvivesInATranscript() {
        String octets = IntStream.range(0, 256).mapToObj(Character::toString).collect(Collectors.joining());
        String told = new Told(Secrets.NONE).text(octets);
        assertThat(Transcript.visible(told)).isEqualTo(told).matches("[ -~]*");
        assertThat(Told.value(told, TEXT)).isEqualTo(octets);
    }

    @Test
    void aSecretIsMaskedBeforeItIsWrittenAsJson() {
        Secrets secrets = Secrets.of(Map.of("se\\cr\"et", "${NAME}"));
        assertThat(new Told(secrets).text(List.of("a se\\cr\"et b"))).isEqualTo("[\"a ${NAME} b\"]");
    }

    @Test
    void mapsAreToldInTheOrderOfTheirNamesAndWithoutWhatIsNotThere() {
        Map<String, Object> call = new HashMap<>(Map.of("number", "1", "bearer", "gsm"));
        call.put("cli", null);
        assertThat(new Told(Secrets.NONE).text(call)).isEqualTo("{\"bearer\":\"gsm\",\"cli\":null,\"number\":\"1\"}");
    }
}
