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

	// H2 calls on the thread that sent the statement; no statement reaches this.
	private static final ThreadLocal<Boolean> LIFTED = ThreadLocal.withInitial(() -> false);

	/** Refuses nothing of what this does, on this thread. */
	static void lifted(Runnable change) {
		LIFTED.set(true);
		try {
			change.run();
		}
		finally {
			LIFTED.remove();
		}
	}

	/**
	 * Refuses, unless the texts of the log are being sealed anew.
	 * @throws SQLException otherwise
	 */
	@Override
	public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
			throws SQLException {
		if (LIFTED.get()) {
			return;
		}
		throw new SQLException("Lines of the custody log are added and never changed.");
	}

}
