package org.gravamen.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Moments as both databases take them: <code>timestamp(3) with time zone</code>, in UTC,
 * to the millisecond.
 */
public final class Moments {

	private Moments() {
	}

	/**
	 * A moment as a parameter of a statement.
	 * @param at when
	 * @return the same moment in UTC, to the millisecond
	 */
	public static OffsetDateTime bind(Instant at) {
		return at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
	}

	/**
	 * A moment from a row.
	 * @param row the row
	 * @param column a column that is never null
	 * @return when
	 * @throws SQLException when there is no such column
	 */
	public static Instant read(ResultSet row, String column) throws SQLException {
		return maybe(row, column).orElseThrow();
	}

	/**
	 * A moment from a row that may have none.
	 * @param row the row
	 * @param column a column that may be null
	 * @return when, if at all
	 * @throws SQLException when there is no such column
	 */
	public static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
	}

}
