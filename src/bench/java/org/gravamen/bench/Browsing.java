package org.gravamen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clients that are signed in, each with a session of its own.
 */
final class Browsing {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern UPLOADS = Pattern.compile("data-csrf-token=\"([^\"]+)\"");

	private static final int FINE = 200;

	private final String address;

	private final List<HttpClient> clients = new ArrayList<>();

	private final Map<String, String> uploadTokens = new HashMap<>();

	private Browsing(String address) {
		this.address = address;
	}

	static Browsing signedIn(String address, String name, String password, int clients)
			throws IOException, InterruptedException {
		Browsing browsing = new Browsing(address);
		for (int client = 0; client < clients; client++) {
			browsing.clients.add(browsing.signIn(name, password));
		}
		return browsing;
	}

	private HttpClient signIn(String name, String password) throws IOException, InterruptedException {
		HttpClient client = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.cookieHandler(new CookieManager())
			.build();
		String page = client.send(request("/sign-in").build(), BodyHandlers.ofString()).body();
		Matcher token = TOKEN.matcher(page);
		if (!token.find()) {
			throw new IllegalStateException("The door has no form.");
		}
		client.send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers
				.ofString("username=" + escaped(name) + "&password=" + escaped(password) + "&_csrf=" + token.group(1)))
			.build(), BodyHandlers.discarding());
		return client;
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path));
	}

	private static String escaped(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	/**
	 * Adds a file to a register, as its page does.
	 * @param register where the register is
	 * @param name of the file
	 * @param bytes of the file
	 * @return the status of the answer
	 */
	int upload(String register, String name, byte[] bytes) throws IOException, InterruptedException {
		HttpRequest.Builder file = request(register + "/files").header("Content-Type", "application/octet-stream")
			.header("X-File-Name", escaped(name))
			.header("X-CSRF-TOKEN", uploadToken(register));
		return this.clients.get(0)
			.send(file.POST(BodyPublishers.ofByteArray(bytes)).build(), BodyHandlers.discarding())
			.statusCode();
	}

	private String uploadToken(String register) throws IOException, InterruptedException {
		String known = this.uploadTokens.get(register);
		if (known != null) {
			return known;
		}
		String page = this.clients.get(0).send(request(register).build(), BodyHandlers.ofString()).body();
		Matcher token = UPLOADS.matcher(page);
		if (!token.find()) {
			throw new IllegalStateException("The register takes no files.");
		}
		this.uploadTokens.put(register, token.group(1));
		return token.group(1);
	}

	/** Opens a page, by the first client. */
	void open(String path) {
		try {
			once(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Gets once, by the first client; the body is as it travels. */
	HttpResponse<byte[]> once(String path) throws IOException, InterruptedException {
		return get(this.clients.get(0), path);
	}

	private HttpResponse<byte[]> get(HttpClient client, String path) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = client.send(request(path).header("Accept-Encoding", "gzip").build(),
				BodyHandlers.ofByteArray());
		if (answer.statusCode() != FINE) {
			throw new IllegalStateException(path + " answers " + answer.statusCode() + ".");
		}
		return answer;
	}

	/** Gets by all clients, again and again. */
	Served get(String path, Duration time) throws InterruptedException, ExecutionException {
		ExecutorService threads = Executors.newFixedThreadPool(this.clients.size());
		try {
			long end = System.nanoTime() + time.toNanos();
			List<Callable<List<Long>>> all = new ArrayList<>();
			this.clients.forEach((client) -> all.add(() -> get(client, path, end)));
			List<Long> nanos = new ArrayList<>();
			for (Future<List<Long>> one : threads.invokeAll(all)) {
				nanos.addAll(one.get());
			}
			nanos.sort(null);
			return new Served(nanos, time);
		}
		finally {
			threads.shutdown();
		}
	}

	private List<Long> get(HttpClient client, String path, long end) throws IOException, InterruptedException {
		List<Long> nanos = new ArrayList<>();
		for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
			get(client, path);
			nanos.add(System.nanoTime() - start);
		}
		return nanos;
	}

	/**
	 * What was served.
	 *
	 * @param nanos how long each took, sorted
	 * @param time in which time all
	 */
	record Served(List<Long> nanos, Duration time) {

		String text() {
			return Row.figure("%.0f requests/s, p50 %.0f ms, p99 %.0f ms",
					this.nanos.size() * 1e9 / this.time.toNanos(), percentile(50), percentile(99));
		}

		private double percentile(int percent) {
			return this.nanos.get((this.nanos.size() - 1) * percent / 100) / 1e6;
		}

	}

}
