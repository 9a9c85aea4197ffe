package org.gravamen.submission;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that are sent, so that a test can hold a page to a fixed number.
 */
final class CountedStatements extends DelegatingDataSource {

	private final AtomicInteger prepared = new AtomicInteger();

	CountedStatements(DataSource database) {
		super(database);
	}

	int during(Runnable act) {
		int before = this.prepared.get();
		act.run();
		return this.prepared.get() - before;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		return (Connection) Proxy.newProxyInstance(CountedStatements.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("prepareStatement")) {
						this.prepared.incrementAndGet();
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

}
