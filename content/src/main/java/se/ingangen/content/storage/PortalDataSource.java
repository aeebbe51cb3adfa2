package se.ingangen.content.storage;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/// Opens connections to the database that [Settings] names; the server pools them.
///
/// Neither `@DataSourceDefinition` nor a server's resource file can read the environment, and this
/// class can. No XA: a submission, its errand and its outbox row are one local transaction.
public class PortalDataSource implements DataSource {

    private final String url = Settings.databaseUrl();

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(null, null);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        if (isH2()) {
            return driver().connect(h2Url(), new Properties());
        }
        return driver().connect(url, new Properties());
    }

    private boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    private String h2Url() {
        return url + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
    }

    private Driver driver() {
        return isH2() ? new org.h2.Driver() : new org.postgresql.Driver();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The server hands over a log of its own; drivers log by themselves.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The drivers' own time-outs hold; the URL can set them.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
