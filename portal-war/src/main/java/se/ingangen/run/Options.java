package se.ingangen.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Arguments of the form `--name=value`. One with an empty value counts as not given, since Maven
/// passes an unset property so.
///
/// Every fault is a [StartException] with [StartException#SETTING] whose line names the option.
final class Options {

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    static Options of(String[] arguments, String... known) {
        var names = List.of(known);
        var values = new HashMap<String, String>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            var name = argument.startsWith("--") && equals > 0 ? argument.substring(2, equals) : argument;
            if (!names.contains(name)) {
                var list = String.join("=, --", Arrays.stream(known).sorted().toList());
                throw wrong(name, "is no option; there are --" + list + "=");
            }
            values.put(name, argument.substring(equals + 1));
        }
        return new Options(values);
    }

    Optional<String> given(String name) {
        return present(values.get(name));
    }

    String text(String name) {
        return given(name).orElseThrow(() -> wrong("--" + name, "is missing"));
    }

    Path folder(String name) {
        return folder("--" + name, text(name));
    }

    int port(String name) {
        return port("--" + name, text(name));
    }

    static Optional<String> present(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    static Path folder(String name, String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw wrong(name, "is not the name of a folder: " + e.getReason());
        }
    }

    /// @return from 1024, below which only root may listen, to 65000
    static int port(String name, String value) {
        boolean number = value.matches("[0-9]{1,5}");
        int port = number ? Integer.parseInt(value) : 0;
        if (port < 1024 || port > 65000) {
            throw wrong(name, "must be a port number from 1024 to 65000, not \"" + value + "\"");
        }
        return port;
    }

    static StartException wrong(String name, String problem) {
        return new StartException(StartException.SETTING, name + " " + problem);
    }
}
