package org.gravamen.evidence;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What H2 calls before a line of the custody log would be changed or removed. Every
 * database knows it by this name, so it is never renamed.
 */
public final class CustodyRefusal implements Trigger {

	/**
	 * Refuses.
	 * @throws SQLException always
	 */
	@Override
	public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
			throws SQLException {
		throw new SQLException("Lines of the custody log are added and never changed.");
	}

}
