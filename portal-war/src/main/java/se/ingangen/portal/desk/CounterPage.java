package se.ingangen.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.account.ForbiddenException;
import se.ingangen.content.eservice.CounterService;
import se.ingangen.content.eservice.Eservice;
import se.ingangen.content.intake.Channel;
import se.ingangen.i18n.Languages;
import se.ingangen.portal.page.Visit;

/// Behind `/desk/counter.xhtml`: with whom the staff fill in what, and how that person reached us.
@Named
@RequestScoped
public class CounterPage {

    @Inject
    private CounterService counter;

    @Inject
    private Visit visit;

    private String service = "";
    private String language = "";
    private String channel = word(Channel.COUNTER);
    private List<Eservice> services = List.of();
    private final List<Fault> faults = new ArrayList<>();

    public void load() throws IOException {
        try {
            services = counter.services();
        } catch (ForbiddenException e) {
            refuse();
        }
    }

    /// Begins, and goes on to the first question in the person's language.
    public void begin() throws IOException {
        load();
        var chosen = services.stream().filter(s -> s.name().equals(service)).findFirst();
        var spoken = Languages.find(language);
        var reached = channels().filter(c -> word(c).equals(channel)).findFirst();
        checked(chosen, "service", "desk.counter.service");
        checked(spoken, "language", "desk.counter.language");
        checked(reached, "channel", "desk.counter.channel");
        if (!faults.isEmpty() || FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        var ticket = counter.begin(service, spoken.get(), reached.get());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(Visit.COUNTER + "/" + language + "/services/" + service + "/"
                        + chosen.get().steps().get(0).name() + "?draft=" + ticket.draftId());
    }

    private void checked(Optional<?> chosen, String field, String labelKey) {
        if (chosen.isEmpty()) {
            var words = visit.messages();
            faults.add(new Fault(field, words.text("eservice.fault.missing", words.text(labelKey))));
        }
    }

    private static void refuse() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(403, "");
        faces.responseComplete();
    }

    /// What can be filled in: the e-services of the lanes of whoever is signed in.
    public List<Choice> getServices() {
        return services.stream()
                .map(s -> new Choice(s.name(), visit.messages().text(s.key() + ".title")))
                .toList();
    }

    public List<Choice> getLanguages() {
        return Languages.all().stream()
                .map(l -> new Choice(l.tag(), l.nameIn(visit.getLanguage())))
                .toList();
    }

    public List<Choice> getChannels() {
        return channels()
                .map(c -> new Choice(word(c), visit.messages().text("desk.counter.channel." + word(c))))
                .toList();
    }

    private static Stream<Channel> channels() {
        return Arrays.stream(Channel.values()).filter(CounterService.CHANNELS::contains);
    }

    private static String word(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    /// What is to be chosen yet; empty for nothing.
    public List<Fault> getFaults() {
        return faults;
    }

    /// What to do about a field; empty for nothing.
    public String fault(String field) {
        return faults.stream()
                .filter(f -> f.field().equals(field))
                .map(Fault::text)
                .findFirst()
                .orElse("");
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service == null ? "" : service;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel == null ? "" : channel;
    }

    /// Something to choose.
    public record Choice(String value, String label) {}

    /// What to do about a field.
    public record Fault(String field, String text) {}
}
