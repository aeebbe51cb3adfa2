package se.ingangen.portal.preference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import se.ingangen.portal.page.Origin;
import se.ingangen.portal.page.Visit;

/// Behind `/preference/settings.xhtml`. What is chosen is sent with a plain GET, and answered with a
/// redirect to the same page as it looks then.
@Named
@RequestScoped
public class SettingsPage {

    private static final String SETTINGS = "/settings";

    @Inject
    private Chosen chosen;

    @Inject
    private Origin origin;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visit visit;

    public void load() throws IOException {
        visit.forThisReaderOnly();
        if (origin.getFrom().startsWith(SETTINGS)) {
            origin.setFrom("");
        }
        visit.cameFrom(origin.getFrom());
        visit.returnsTo("settings?from=" + visit.getOrigin());
        if (Arrays.stream(Preference.values()).anyMatch(p -> request.getParameter(p.code()) != null)) {
            goTo(addressWith(Preferences.ofForm(request::getParameter)));
        }
    }

    private static void goTo(String address) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(address);
        faces.responseComplete();
    }

    /// This page once it is chosen, to look as told; an address that keeps the look tells none.
    private String addressWith(Preferences wanted) {
        var address = visit.getRoot() + SETTINGS + "?chosen=yes&from=" + visit.getOrigin();
        return wanted.equals(chosen.preferences()) ? address : Preferences.MARK + wanted.words() + address;
    }

    /// Whether the reader has just chosen, and is told what.
    public boolean isConfirmed() {
        return request.getParameter("chosen") != null;
    }

    /// Whether everything is as the browser says.
    public boolean isNone() {
        return chosen.preferences().isNone();
    }

    /// The address that takes every choice back.
    public String getBare() {
        return addressWith(Preferences.NONE);
    }

    public List<PreferenceView> getQuestions() {
        return Arrays.stream(Preference.values())
                .map(p -> new PreferenceView(p, chosen.preferences().option(p), visit.messages()))
                .toList();
    }

    /// The reader's choices, in words.
    public List<PreferenceView> getChosen() {
        return getQuestions().stream().filter(PreferenceView::isChosen).toList();
    }
}
