package se.ingangen.content.article.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

class TranslationMigrationTest {

    private static final String DATABASE = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void whatWasPublishedBeforeIsPublishedSinceItWasSaved() throws SQLException {
        flyway().target("2").load().migrate();
        try (var connection = DriverManager.getConnection(DATABASE)) {
            run(
                    connection,
                    "insert into article values ('rent', 'INFORMATION', null, 0, 'sv', '', null, null, 'PUBLIC', '')");
            for (int number = 1; number <= 3; number++) {
                run(
                        connection,
                        "insert into revision values ('rent|sv|" + number + "', 'rent', 'sv', " + number
                                + ", 'hyra', 'Hyra', '', '', 'ORIGINAL', '', timestamp with time zone '2026-01-0"
                                + number + " 08:00:00+00')");
            }
            run(connection, "insert into edition values ('rent|sv', 'rent', 'sv', 'rent|sv|3', 'rent|sv|2', 'DRAFT')");
            flyway().load().migrate();
            var rows = connection
                    .createStatement()
                    .executeQuery("select published = saved, section_translation from revision order by number");
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2));
            }
            assertEquals(List.of("TRUE null", "TRUE null", "null null"), found);
        }
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(DATABASE, "", "")
                .locations("classpath:se/ingangen/content/storage")
                .placeholders(Map.of("blob", "blob"));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
