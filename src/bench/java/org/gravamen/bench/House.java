package org.gravamen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.gravamen.Gravamen;
import org.gravamen.process.JobsAtOnce;
import org.gravamen.rehearsal.WholeLife;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Our application, whole, on a new database.
 */
final class House implements Lifecycle, AutoCloseable {

	private final Path home;

	private final LongAdder inRecord;

	private final ConfigurableApplicationContext context;

	private final WholeLife life;

	private House(Path home, LongAdder inRecord, ConfigurableApplicationContext context, JdbcClient uncounted) {
		this.home = home;
		this.inRecord = inRecord;
		this.context = context;
		this.life = new WholeLife(context,
				new JobsAtOnce(bean(ManagementService.class), bean(RuntimeService.class), uncounted));
	}

	/**
	 * Opens one.
	 * @param base on which database
	 * @param changes what is put in the place of beans
	 */
	static House open(Base base, BeanPostProcessor... changes) throws IOException {
		return open(base, List.of(), changes);
	}

	/** Opens one that keeps the files of exhibits in a folder. */
	static House open(Base base, Path folder) throws IOException {
		return open(base, List.of("--gravamen.vault.folder=" + folder));
	}

	private static House open(Base base, List<String> settings, BeanPostProcessor... changes) throws IOException {
		Path home = Files.createTempDirectory("gravamen-bench");
		String url = base.fresh(home);
		LongAdder inRecord = new LongAdder();
		ConfigurableApplicationContext context = new SpringApplicationBuilder(Gravamen.class)
			.initializers((starting) -> List.of(changes).forEach(starting.getBeanFactory()::addBeanPostProcessor),
					(starting) -> starting.getBeanFactory().addBeanPostProcessor(new TimedRecord(inRecord)))
			.run(all(settings, "--gravamen.home=" + home, "--gravamen.process.jobs=false",
					"--gravamen.dispatch.hold=PT0S", "--gravamen.rehearsal=bench", "--spring.datasource.url=" + url,
					"--spring.datasource.username=" + base.user(), "--server.port=0", "--server.address=127.0.0.1",
					"--logging.level.root=WARN"));
		return new House(home, inRecord, context, JdbcClient.create(base.pool(url))).begun();
	}

	private static String[] all(List<String> settings, String... usual) {
		return Stream.concat(Stream.of(usual), settings.stream()).toArray(String[]::new);
	}

	/** The director's seal is cut with the first letter, not in a race of several. */
	private House begun() {
		live();
		return this;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	WholeLife life() {
		return this.life;
	}

	@Override
	public void live() {
		this.life.live();
	}

	@Override
	public int papers() {
		return WholeLife.PAPERS;
	}

	/** How many nanoseconds threads have spent in the record since it was last asked. */
	long nanosInRecord() {
		return this.inRecord.sumThenReset();
	}

	String address() {
		return "http://127.0.0.1:" + this.context.getEnvironment().getRequiredProperty("local.server.port");
	}

	@Override
	public void close() {
		this.context.close();
		FileSystemUtils.deleteRecursively(this.home.toFile());
	}

}
