package io.attest.steps;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Talks to the servers of the lab as a modem would, a line and its answer at a time. */
final class Correspondent {

    private final Map<String, String> tcp;

    /** @param tcp where addresses of the lab lead to */
    Correspondent(Map<String, String> tcp) {
        this.tcp = tcp;
    }

    /**
     * Says these lines to a server, each after the answer to the one before. A line may hold several.
     *
     * @return the first line of the greeting and of each answer; {@code end} where the server has gone
     */
    List<String> says(String place, String... lines) {
        String[] real = tcp.get(place).split(":");
        List<String> answers = new ArrayList<>();
        try (Socket socket = new Socket(real[0], Integer.parseInt(real[1]))) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            answers.add(answer(in));
            OutputStream out = socket.getOutputStream();
            for (String line : lines) {
                out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                answers.add(answer(in));
            }
        } catch (IOException gone) {
            answers.add("end");
        }
        return answers;
    }

    private static String answer(BufferedReader in) throws IOException {
        String first = in.readLine();
        for (String line = first; line != null && line.matches("\\d{3}-.*"); ) {
            line = in.readLine();
        }
        return first == null ? "end" : first;
    }
}
