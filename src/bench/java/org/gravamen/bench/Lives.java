package org.gravamen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.util.FileSystemUtils;

/**
 * Full lifecycles a second, and what they send to the database.
 */
final class Lives implements Section {

	private static final double TIMES_THE_BARE_ENGINE = 1.2;

	private static final double MOST_STATEMENTS = 250;

	private static final double MOST_WRITE_COMMITS = 10;

	private static final double MOST_IN_RECORD = 5;

	private static final int COUNTED = 20;

	private static final int SHOWN = 40;

	private final Settings settings;

	private final Base base;

	Lives(Settings settings, Base base) {
		this.settings = settings;
		this.base = base;
	}

	@Override
	public void measure(Table table) throws IOException {
		double bare = bare();
		whole(table, bare);
		withoutLetter(table, bare);
		count(table);
	}

	private double bare() throws IOException {
		Path home = Files.createTempDirectory("gravamen-bench");
		try (HikariDataSource pool = this.base.pool(this.base.fresh(home));
				BareEngine engine = new BareEngine(pool, pool)) {
			return throughput(engine).perSecond();
		}
		finally {
			FileSystemUtils.deleteRecursively(home.toFile());
		}
	}

	private void whole(Table table, double bare) throws IOException {
		try (House house = House.open(this.base)) {
			Throughput.of(house, this.settings.threads(), this.settings.warmUp());
			house.nanosInRecord();
			Throughput lived = Throughput.of(house, this.settings.threads(), this.settings.measured());
			double inRecord = 100.0 * house.nanosInRecord() / (lived.nanos() * this.settings.threads());
			compare(table, "lifecycles, everything of ours", house, lived.perSecond(), bare, true);
			table.add(Row.judged("of it in the record, " + this.base.title(), Row.figure("%.1f %%", inRecord), "", "",
					"≤ 5 %", inRecord <= MOST_IN_RECORD));
		}
	}

	private void withoutLetter(Table table, double bare) throws IOException {
		try (House house = House.open(this.base, new WithoutLetter())) {
			compare(table, "the same without pressing, sealing, safe copies and password hashing", house,
					throughput(house).perSecond(), bare, false);
		}
	}

	private Throughput throughput(Lifecycle lifecycle) {
		Throughput.of(lifecycle, this.settings.threads(), this.settings.warmUp());
		return Throughput.of(lifecycle, this.settings.threads(), this.settings.measured());
	}

	private void compare(Table table, String what, House house, double ours, double bare, boolean judged) {
		String title = what + ", " + this.base.title();
		String mine = Row.figure("%.1f/s, %d papers each = %.0f papers/s", ours, house.papers(), ours * house.papers());
		String beside = Row.figure("bare engine %.1f/s, 6 papers each = %.0f papers/s", bare, bare * 6);
		String ratio = Row.figure("%.2f (papers: %.2f)", ours / bare, ours * house.papers() / (bare * 6));
		table.add(judged ? Row.judged(title, mine, beside, ratio, "≥ 1.2 ×", ours >= TIMES_THE_BARE_ENGINE * bare)
				: new Row(title, mine, beside, ratio, "", ""));
	}

	private void count(Table table) throws IOException {
		Counted ours = new Counted();
		try (House house = House.open(this.base, ours)) {
			live(house, ours);
		}
		Counted bares = new Counted();
		Path home = Files.createTempDirectory("gravamen-bench");
		try (HikariDataSource pool = this.base.pool(this.base.fresh(home));
				BareEngine engine = new BareEngine(bares.count(pool), pool)) {
			live(engine, bares);
		}
		finally {
			FileSystemUtils.deleteRecursively(home.toFile());
		}
		table.add(counted("statements a lifecycle", ours.statements(COUNTED), bares.statements(COUNTED),
				MOST_STATEMENTS));
		table.add(Row.plain("executions a lifecycle (a batch is one), " + this.base.title(),
				Row.figure("%.0f", ours.executions(COUNTED)), Row.figure("%.0f", bares.executions(COUNTED))));
		table.add(counted("write commits a lifecycle", ours.writeCommits(COUNTED), bares.writeCommits(COUNTED),
				MOST_WRITE_COMMITS));
		Files.write(Path.of("target", "bench-statements-" + this.base + ".txt"), ours.most(SHOWN, COUNTED));
	}

	private Row counted(String what, double ours, double bares, double most) {
		return Row.judged(what + ", " + this.base.title(), Row.figure("%.1f", ours),
				Row.figure("bare engine %.1f", bares), Row.figure("%.2f", ours / bares), Row.figure("≤ %.0f", most),
				ours <= most);
	}

	private static void live(Lifecycle lifecycle, Counted counted) {
		lifecycle.live();
		counted.reset();
		IntStream.range(0, COUNTED).forEach((one) -> lifecycle.live());
	}

}
