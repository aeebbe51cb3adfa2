import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the page cache is measured against: the same bytes from memory, and nothing else.
@WebServlet({"/bytes", "/health/ready"})
public class BytesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient byte[] bytes;

    @Override
    public void init() {
        try {
            bytes = Files.readAllBytes(Path.of(System.getenv("BENCH_BYTES")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
