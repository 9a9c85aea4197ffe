package org.gravamen.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what goes to a database: statements, executions (a batch is one), and commits of
 * transactions that wrote.
 */
final class Counted implements BeanPostProcessor, QueryExecutionListener {

	private final Map<String, LongAdder> statements = new ConcurrentHashMap<>();

	private final Set<String> wrote = ConcurrentHashMap.newKeySet();

	private final LongAdder executions = new LongAdder();

	private final LongAdder writeCommits = new LongAdder();

	DataSource count(DataSource source) {
		return ProxyDataSourceBuilder.create(source).listener(this).afterMethod(this::called).build();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? count(source) : bean;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		this.executions.increment();
		for (QueryInfo query : queries) {
			String sql = query.getQuery().strip().replaceAll("\\s+", " ");
			this.statements.computeIfAbsent(sql, (none) -> new LongAdder())
				.add(Math.max(1, query.getParametersList().size()));
			if (!sql.toLowerCase(Locale.ROOT).startsWith("select")) {
				written(execution);
			}
		}
	}

	private void written(ExecutionInfo execution) {
		try {
			if (execution.getStatement().getConnection().getAutoCommit()) {
				this.writeCommits.increment();
			}
			else {
				this.wrote.add(execution.getConnectionId());
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void called(MethodExecutionContext call) {
		if (call.getTarget() instanceof Connection) {
			String connection = call.getConnectionInfo().getConnectionId();
			switch (call.getMethod().getName()) {
				case "commit" -> this.writeCommits.add(this.wrote.remove(connection) ? 1 : 0);
				case "rollback" -> forget(connection, call.getMethodArgs());
				default -> {
				}
			}
		}
	}

	private void forget(String connection, Object[] savepoint) {
		if (savepoint == null || savepoint.length == 0) {
			this.wrote.remove(connection);
		}
	}

	void reset() {
		this.statements.clear();
		this.executions.reset();
		this.writeCommits.reset();
	}

	double statements(int lives) {
		return this.statements.values().stream().mapToLong(LongAdder::sum).sum() / (double) lives;
	}

	double executions(int lives) {
		return this.executions.sum() / (double) lives;
	}

	double writeCommits(int lives) {
		return this.writeCommits.sum() / (double) lives;
	}

	/** The statements that are sent most, "12.0 × select …", at the most so many. */
	List<String> most(int howMany, int lives) {
		return this.statements.entrySet()
			.stream()
			.sorted((one, other) -> Long.compare(other.getValue().sum(), one.getValue().sum()))
			.limit(howMany)
			.map((one) -> Row.figure("%6.1f × %s", one.getValue().sum() / (double) lives, one.getKey()))
			.toList();
	}

}
