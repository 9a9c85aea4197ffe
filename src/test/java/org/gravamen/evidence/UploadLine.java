package org.gravamen.evidence;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser of somebody who adds files, over a real line, as the page's script sends
 * them.
 */
final class UploadLine {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Pattern UPLOADS = Pattern.compile("data-csrf-token=\"([^\"]+)\"");

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String house;

	private String token = "";

	private UploadLine(int port) {
		this.house = "http://localhost:" + port;
	}

	static UploadLine signedIn(int port, String name, String password) {
		UploadLine line = new UploadLine(port);
		String form = "username=" + name + "&password=" + password + "&_csrf="
				+ URLEncoder.encode(found(TOKEN, line.get("/sign-in").body()), StandardCharsets.UTF_8);
		line.send(HttpRequest.newBuilder(URI.create(line.house + "/sign-in"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
		return line;
	}

	HttpResponse<String> upload(String register, String name, BodyPublisher bytes) {
		if (this.token.isEmpty()) {
			this.token = found(UPLOADS, get(register).body());
		}
		return send(HttpRequest.newBuilder(URI.create(this.house + register + "/files"))
			.header("Content-Type", "application/octet-stream")
			.header("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
			.header("X-CSRF-TOKEN", this.token)
			.POST(bytes));
	}

	HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.house + path)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.browser.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException("The line broke.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String found(Pattern pattern, String page) {
		Matcher matcher = pattern.matcher(page);
		assertThat(matcher.find()).as(page).isTrue();
		return matcher.group(1);
	}

}
