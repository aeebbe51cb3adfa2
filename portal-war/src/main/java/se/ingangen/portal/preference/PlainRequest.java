package se.ingangen.portal.preference;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Locale;
import java.util.Set;

/// A request for a page as if it told no preferences, and as if the whole page were wanted, bare:
/// what is sent is made from that.
final class PlainRequest extends HttpServletRequestWrapper {

    /// What asks for less than the whole page, or for other bytes.
    private static final Set<String> LEFT_OUT = Set.of("accept-encoding", "if-none-match");

    private final String address;

    PlainRequest(HttpServletRequest request, String address) {
        super(request);
        this.address = address;
    }

    @Override
    public String getRequestURI() {
        return isError() ? super.getRequestURI() : address;
    }

    /// An error page asks here for the language of the page that failed.
    @Override
    public Object getAttribute(String name) {
        return isError() && name.equals(RequestDispatcher.ERROR_REQUEST_URI) ? address : super.getAttribute(name);
    }

    private boolean isError() {
        return getDispatcherType() == DispatcherType.ERROR;
    }

    @Override
    public String getMethod() {
        return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }

    @Override
    public String getHeader(String name) {
        return LEFT_OUT.contains(name.toLowerCase(Locale.ROOT)) ? null : super.getHeader(name);
    }
}
