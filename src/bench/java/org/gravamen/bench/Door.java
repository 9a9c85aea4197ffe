package org.gravamen.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.gravamen.evidence.Exhibits;
import org.gravamen.people.Person;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Where files come in: at the service, or over the real port.
 */
final class Door implements AutoCloseable {

	private static final int TAKEN = 201;

	private final Exhibits exhibits;

	private final SubmissionId submission;

	private final Person officer;

	private final String register;

	private final Browsing browser;

	private final AtomicInteger number = new AtomicInteger();

	private final ExecutorService lines;

	private Door(House house, SubmissionId submission, Browsing browser, int lines) {
		this.exhibits = house.bean(Exhibits.class);
		this.submission = submission;
		this.officer = house.life().officer();
		this.register = "/matters/" + house.bean(Submissions.class).get(submission).number().slug() + "/exhibits";
		this.browser = browser;
		this.lines = Executors.newFixedThreadPool(lines);
	}

	static Door of(House house, SubmissionId submission, int lines) throws Exception {
		Browsing browser = Browsing.signedIn(house.address(), house.life().officer().signInName(),
				house.life().officersPassword(), 1);
		return new Door(house, submission, browser, lines);
	}

	void takeIn(byte[] bytes) {
		String name = begun(bytes);
		this.exhibits.takeIn(this.submission, name, new ByteArrayInputStream(bytes), this.officer);
	}

	/** Takes several in, as many at a time as there are lines. */
	void takeInAtOnce(List<byte[]> files) throws Exception {
		List<Callable<Void>> all = new ArrayList<>();
		for (byte[] file : files) {
			all.add(() -> {
				takeIn(file);
				return null;
			});
		}
		for (Future<Void> one : this.lines.invokeAll(all)) {
			one.get();
		}
	}

	void upload(byte[] bytes) throws Exception {
		String name = begun(bytes);
		int status = this.browser.upload(this.register, name, bytes);
		if (status != TAKEN) {
			throw new IllegalStateException("The upload answers " + status + ".");
		}
	}

	/** The same file is taken once, so each has a beginning of its own. */
	private String begun(byte[] bytes) {
		String name = Row.figure("text-%08d.txt", this.number.incrementAndGet());
		byte[] beginning = name.getBytes(StandardCharsets.UTF_8);
		System.arraycopy(beginning, 0, bytes, 0, beginning.length);
		return name;
	}

	@Override
	public void close() {
		this.lines.shutdown();
	}

}
